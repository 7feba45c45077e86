import Assessment
import EvaluatorKit

/// `takar/managerial` with its parameters, for one competency.
struct PreparedManagerialEvaluator: PreparedEvaluator {
  private let rules: RatingRules

  init(_ setup: EvaluatorSetup, _ values: ParameterValues) {
    rules = RatingRules(values)
  }

  func evaluate<Recorder: StepRecorder>(_ input: EvaluationCase, recorder: inout Recorder) -> Finding {
    .notMeasurable([.noEvidence])
  }
}
