import Assessment
import EvaluatorKit

/// `takar/managerial` with its parameters, for one competency: the shared stage and nothing else.
///
/// A certificate, where a rubric plans one, enters as a method among others, by its weight.
struct PreparedManagerialEvaluator: PreparedEvaluator {
  private let stage: RatingStage
  private let quick: QuickStage?

  init(_ setup: EvaluatorSetup, _ values: ParameterValues) {
    stage = RatingStage(setup, values)
    quick = QuickStage(stage)
  }

  func evaluate<Recorder: StepRecorder>(_ input: EvaluationCase, recorder: inout Recorder) -> Finding {
    stage.weightedFinding(of: input, recorder: &recorder)
  }

  func evaluate(batch: [EvaluationCase]) -> [Finding] {
    QuickStage.findings(of: batch, by: quick) { input in
      var recorder = SilentRecorder()
      return stage.weightedFinding(of: input, recorder: &recorder)
    }
  }
}
