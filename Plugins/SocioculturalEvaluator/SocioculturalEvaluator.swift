import Assessment
public import EvaluatorKit

/// `takar/sociocultural`: multi-source assessment: raters by role, roles by weight, beside levels of other methods.
public struct SocioculturalEvaluator: Evaluator {
  public init() {}

  public var description: EvaluatorDescription { SocioculturalEvaluator.description }

  public func prepare(_ setup: EvaluatorSetup) throws(ParameterFaults) -> any PreparedEvaluator {
    let values = try ParameterValues(decoding: setup.parameters, by: SocioculturalEvaluator.description.parameters)
    return PreparedSocioculturalEvaluator(setup, values, try SocioculturalRules(values))
  }

  private static let description = EvaluatorDescription(
    id: "takar/sociocultural",
    version: "1.0.0",
    summary: LocalizedText(
      id: "Penilaian multisumber: penilai per peran, peran dibobot, di samping level dari alat ukur lain.",
      en: "Multi-source assessment: raters by role, roles by weight, beside levels of other methods."
    ),
    rationale: LocalizedText(
      id: """
        Orang di sekitar seseorang melihat sisi perilaku yang berbeda. Tiap peran bersuara satu berapa pun \
        jumlahnya; peran yang terlalu kecil untuk tetap anonim tidak pernah ditampilkan.
        """,
      en: """
        People around a person see different sides of the behaviour. Each role speaks with one voice \
        whatever its number; a role too small to stay anonymous is never shown.
        """
    ),
    kinds: [.sociocultural, .managerial],
    parameters: RatingRules.parameters + SocioculturalRules.parameters,
    examples: examples
  )
}
