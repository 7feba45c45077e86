import Assessment
import EvaluatorKit

/// `takar/technical` with its parameters, for one competency.
struct PreparedTechnicalEvaluator: PreparedEvaluator {
  private let rules: RatingRules
  private let own: TechnicalRules

  init(_ setup: EvaluatorSetup, _ values: ParameterValues, _ own: TechnicalRules) {
    self.own = own
    rules = RatingRules(values)
  }

  func evaluate<Recorder: StepRecorder>(_ input: EvaluationCase, recorder: inout Recorder) -> Finding {
    .notMeasurable([.noEvidence])
  }
}
