import Assessment
public import EvaluatorKit

/// `takar/managerial`: assessment centre: levels and indicators by method and assessor, methods by weight.
public struct ManagerialEvaluator: Evaluator {
  public init() {}

  public var description: EvaluatorDescription { ManagerialEvaluator.description }

  public func prepare(_ setup: EvaluatorSetup) throws(ParameterFaults) -> any PreparedEvaluator {
    let values = try ParameterValues(decoding: setup.parameters, by: ManagerialEvaluator.description.parameters)
    return PreparedManagerialEvaluator(setup, values)
  }

  private static let description = EvaluatorDescription(
    id: "takar/managerial",
    version: "1.0.0",
    summary: LocalizedText(
      id: "Assessment center: level dan indikator per alat ukur dan asesor, alat ukur dibobot.",
      en: "Assessment centre: levels and indicators by method and assessor, methods by weight."
    ),
    rationale: LocalizedText(
      id: """
        Tiap alat ukur melihat orang dari sisi lain. Karena itu asesor digabung dahulu di dalam alat ukur, \
        lalu alat ukur menurut bobot: alat ukur dengan banyak asesor tidak mengalahkan yang sedikit.
        """,
      en: """
        Each method sees the person from another side. Assessors are therefore brought together within a \
        method first, and the methods by weight after that: a method with many assessors does not outvote \
        one with few.
        """
    ),
    kinds: [.managerial, .sociocultural],
    parameters: RatingRules.parameters,
    examples: examples
  )
}
