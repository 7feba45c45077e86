import Assessment
import EvaluatorKit
import PluginHost

/// Stands in for an accepted plugin that cannot be started: every case it is asked fails, and nobody else's.
struct UnavailableEvaluator: Evaluator {
  let description: EvaluatorDescription

  init(_ manifest: PluginManifest, because reason: PluginUnavailable) {
    description = EvaluatorDescription(
      id: manifest.id,
      version: manifest.version,
      summary: reason.message,
      rationale: reason.message,
      kinds: manifest.kinds,
      parameters: [],
      examples: []
    )
  }

  func prepare(_ setup: EvaluatorSetup) throws(ParameterFaults) -> any PreparedEvaluator { Prepared() }

  private struct Prepared: PreparedEvaluator {
    func evaluate<Recorder: StepRecorder>(_ input: EvaluationCase, recorder: inout Recorder) -> Finding {
      .failed(.unavailable)
    }
  }
}
