import Assessment
public import EvaluatorKit

/// `takar/technical`: technical competency: tests, practical work, portfolio and certificates, with prerequisites and recency.
public struct TechnicalEvaluator: Evaluator {
  public init() {}

  public var description: EvaluatorDescription { TechnicalEvaluator.description }

  public func prepare(_ setup: EvaluatorSetup) throws(ParameterFaults) -> any PreparedEvaluator {
    let values = try ParameterValues(decoding: setup.parameters, by: TechnicalEvaluator.description.parameters)
    return PreparedTechnicalEvaluator(setup, values, try TechnicalRules(values, setup))
  }

  private static let description = EvaluatorDescription(
    id: "takar/technical",
    version: "1.0.0",
    summary: LocalizedText(
      id: "Kompetensi teknis: tes, praktik, portofolio dan sertifikat, dengan prasyarat dan batas usia bukti.",
      en: "Technical competency: tests, practical work, portfolio and certificates, with prerequisites and recency."
    ),
    rationale: LocalizedText(
      id: """
        Keterampilan teknis tampak dari tes dan hasil kerja, dan disertifikasi di luar kegiatan. Sertifikat \
        yang berlaku memberi paling sedikit levelnya; yang tidak boleh kurang menjadi prasyarat.
        """,
      en: """
        Technical skill shows in tests and in work done, and is certified outside the event. A valid \
        certificate grants at least its level; what the work may not lack is a prerequisite.
        """
    ),
    kinds: [.technical],
    parameters: RatingRules.parameters + TechnicalRules.parameters,
    examples: examples
  )
}
