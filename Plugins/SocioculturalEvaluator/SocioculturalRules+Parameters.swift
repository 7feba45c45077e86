import Assessment
import EvaluatorKit

extension SocioculturalRules {
  static let parameters: [ParameterDescription] = [
    ParameterDescription(
      name: "roles",
      type: .map(keys: Role.allCases.map(\.rawValue), to: .record([weight, min])),
      defaultText:
        "{superior: {weight: 1}, peer: {weight: 1}, subordinate: {weight: 1}, citizen: {weight: 1}, self: {weight: 0}}",
      summary: LocalizedText(
        id: "Bobot tiap peran dan jumlah penilai minimumnya; peran yang tidak disebut berbobot nol.",
        en: "The weight of each role and its fewest raters; a role not listed has weight zero."
      )
    ),
    ParameterDescription(
      name: "short_role",
      type: .choice(ShortRole.allCases.map(\.rawValue)),
      defaultText: "drop",
      summary: LocalizedText(
        id: "Peran yang penilainya kurang: dilepas, digabung ke peran lain beserta bobotnya, atau ditolak.",
        en: "A role with too few raters: dropped, merged with its weight into another role, or refused."
      )
    ),
    ParameterDescription(
      name: "merge_into",
      type: .choice(Role.allCases.map(\.rawValue)),
      summary: LocalizedText(
        id: "Peran tujuan penggabungan; wajib bila short_role adalah merge-into.",
        en: "The role that takes the others in; required where short_role is merge-into."
      )
    ),
    ParameterDescription(
      name: "min_raters",
      type: .integer(0...100_000),
      defaultText: "1",
      summary: LocalizedText(
        id: "Jumlah penilai paling sedikit dari semua peran berbobot; baris dengan raters n dihitung n penilai.",
        en: "The fewest raters over all weighted roles; a row with raters n counts as n."
      )
    ),
    ParameterDescription(
      name: "self_other_gap",
      type: .decimal(low: Ratio(0), high: nil),
      defaultText: "1",
      summary: LocalizedText(
        id: "Selisih level diri dan orang lain; di atasnya diberi tanda.",
        en: "The difference between the self level and the others' above which there is a flag."
      )
    ),
  ]

  private static let weight = ParameterDescription(
    name: "weight",
    type: .decimal(low: Ratio(0), high: nil),
    isRequired: true,
    summary: LocalizedText(
      id: "Bobot relatif peran, tidak negatif.",
      en: "The relative weight of the role, not negative."
    )
  )

  private static let min = ParameterDescription(
    name: "min",
    type: .integer(0...100_000),
    defaultText: "0",
    summary: LocalizedText(
      id: "Jumlah penilai minimum peran ini dalam satu alat ukur.",
      en: "The fewest raters of this role within one method."
    )
  )
}
