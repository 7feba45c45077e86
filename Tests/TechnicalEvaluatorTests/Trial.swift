import Assessment
import EvaluatorKit
import TechnicalEvaluator
import Testing

/// A case put to the evaluator: with steps and in a batch, which must agree.
struct Trial {
  var frame: ExampleFrame

  func callAsFunction(_ rows: [ExampleRow]) throws -> Finding { try judged(rows).finding }

  func steps(_ rows: [ExampleRow]) throws -> [ExplanationStep] { try judged(rows).steps }

  private func judged(_ rows: [ExampleRow]) throws -> (finding: Finding, steps: [ExplanationStep]) {
    let (setup, input) = frame.filled(with: rows)
    let prepared = try TechnicalEvaluator().prepare(setup)
    var list = StepList()
    let finding = prepared.evaluate(input, recorder: &list)
    #expect(prepared.evaluate(batch: [input]) == [finding])
    #expect(list.steps.allSatisfy { !$0.sentence.id.isEmpty && !$0.sentence.en.isEmpty })
    return (finding, list.steps)
  }
}
