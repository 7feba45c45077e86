import Assessment
import EvaluatorKit
import EvaluatorTesting
import Testing

struct EvaluatorExpectationsTests {
  @Test func recordsAnIssueForWhatContradictsTheContract() async {
    await withKnownIssue { await expectConformance(of: NothingEvaluator()) }
  }

  @Test func passesWhereNoExampleFails() throws {
    try expectExamples(of: NothingEvaluator())
  }
}

/// Measures nothing and has no example.
private struct NothingEvaluator: Evaluator {
  let description = EvaluatorDescription(
    id: "example/nothing",
    version: "1.0.0",
    summary: LocalizedText(id: "kosong", en: "nothing"),
    rationale: LocalizedText(id: "kosong", en: "nothing"),
    kinds: [.managerial],
    parameters: [],
    examples: []
  )

  func prepare(_ setup: EvaluatorSetup) throws(ParameterFaults) -> any PreparedEvaluator { Prepared() }

  private struct Prepared: PreparedEvaluator {
    func evaluate<Recorder: StepRecorder>(_ input: EvaluationCase, recorder: inout Recorder) -> Finding {
      .notMeasurable([.noEvidence])
    }
  }
}
