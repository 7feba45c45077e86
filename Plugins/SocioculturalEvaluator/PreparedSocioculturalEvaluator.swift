import Assessment
import EvaluatorKit

/// `takar/sociocultural` with its parameters, for one competency.
struct PreparedSocioculturalEvaluator: PreparedEvaluator {
  private let rules: RatingRules
  private let own: SocioculturalRules

  init(_ setup: EvaluatorSetup, _ values: ParameterValues, _ own: SocioculturalRules) {
    self.own = own
    rules = RatingRules(values)
  }

  func evaluate<Recorder: StepRecorder>(_ input: EvaluationCase, recorder: inout Recorder) -> Finding {
    .notMeasurable([.noEvidence])
  }
}
