import Assessment
import EvaluatorKit

extension TechnicalRules {
  static let parameters: [ParameterDescription] = [
    ParameterDescription(
      name: "combine",
      type: .choice(Combination.allCases.map(\.rawValue)),
      defaultText: "weighted",
      summary: LocalizedText(
        id: "Cara menggabungkan tes, praktik dan portofolio: menurut bobot, yang tertinggi, atau yang terendah.",
        en: "How tests, practical work and portfolio become one: by weight, the highest or the lowest."
      )
    ),
    ParameterDescription(
      name: "prerequisites",
      type: .list(of: .record(prerequisite)),
      defaultText: "[]",
      summary: LocalizedText(
        id: "Syarat yang harus terpenuhi; bila tidak, level dibatasi.",
        en: "What must be reached; where it is not, the level is limited."
      )
    ),
    ParameterDescription(
      name: "recent",
      type: .record([months]),
      summary: LocalizedText(
        id: "Bukti yang lebih tua dari sekian bulan tidak dihitung (sertifikat mengikuti masa berlakunya sendiri).",
        en: "Evidence older than so many months is left out (certificates follow their own validity)."
      )
    ),
  ]

  private static let prerequisite: [ParameterDescription] = [
    ParameterDescription(
      name: "method",
      type: .text,
      isRequired: true,
      summary: LocalizedText(id: "Alat ukur yang memuat syarat ini.", en: "The method that carries the prerequisite.")
    ),
    ParameterDescription(
      name: "item",
      type: .text,
      summary: LocalizedText(
        id: "Butir soal atau kode sertifikat; tanpa ini, seluruh alat ukur.",
        en: "The question or the certificate's code; without it, the whole method."
      )
    ),
    ParameterDescription(
      name: "at_least",
      type: .decimal(low: nil, high: nil),
      isRequired: true,
      summary: LocalizedText(
        id: "Nilai paling rendah yang memenuhi, pada skala alat ukur itu sendiri.",
        en: "The lowest value that suffices, on the method's own scale."
      )
    ),
    ParameterDescription(
      name: "otherwise",
      type: .record([atMost]),
      isRequired: true,
      summary: LocalizedText(id: "Akibat bila tidak terpenuhi.", en: "What happens where it is not reached.")
    ),
  ]

  private static let atMost = ParameterDescription(
    name: "at_most",
    type: .decimal(low: nil, high: nil),
    isRequired: true,
    summary: LocalizedText(id: "Level tertinggi yang masih diberikan.", en: "The highest level still given.")
  )

  private static let months = ParameterDescription(
    name: "months",
    type: .integer(1...1200),
    isRequired: true,
    summary: LocalizedText(
      id: "Jumlah bulan sebelum tanggal kegiatan, hari batasnya ikut dihitung.",
      en: "Months before the date of the event, the first day included."
    )
  )
}
