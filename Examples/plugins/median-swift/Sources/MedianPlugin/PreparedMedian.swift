import Assessment
import EvaluatorKit

/// The median with its parameters, for one competency.
struct PreparedMedian: PreparedEvaluator {
  let fewest: Int

  func evaluate<Recorder: StepRecorder>(_ input: EvaluationCase, recorder: inout Recorder) -> Finding {
    var ratings: [Ratio] = []
    for evidence in input.evidence {
      if case .number(let value) = evidence.value { ratings.append(Ratio(value)) }
    }
    guard ratings.count >= fewest, let median = Combiner.median.combine(ratings) else {
      return .notMeasurable(input.evidence.isEmpty ? [.noEvidence] : [.fewAssessors])
    }
    recorder.record(
      ExplanationStep(
        rule: "median",
        sentence: LocalizedText(
          id: "Median dari \(ratings.count) nilai.",
          en: "The median of \(ratings.count) ratings."
        ),
        subject: .evaluator,
        evidence: Array(0..<input.evidence.count),
        result: median
      )
    )
    return Finding(figure: median)
  }
}
