import Assessment
import EvaluatorKit
import TechnicalEvaluator
import Testing

/// Every example of the description holds, alone, recorded and in a batch.
@Suite struct TechnicalExampleTests {
  private static let description = TechnicalEvaluator().description

  @Test(arguments: description.examples.indices)
  func holdsEveryExample(index: Int) throws {
    let example = TechnicalExampleTests.description.examples[index]
    let prepared = try TechnicalEvaluator().prepare(example.setup)
    var steps = StepList()
    #expect(prepared.evaluate(example.input, recorder: &steps) == example.expected, "\(example.title.en)")
    #expect(prepared.evaluate(batch: [example.input]) == [example.expected], "\(example.title.en)")
    #expect(!steps.steps.isEmpty)
  }

  @Test func hasEnoughExamplesAndSpeaksBothLanguages() {
    let description = TechnicalExampleTests.description
    #expect(description.examples.count >= 6)
    #expect(description.version == "1.0.0")
    #expect(description.major == 1)
    let texts =
      [description.summary, description.rationale] + description.parameters.map(\.summary)
      + description.examples.map(\.title)
    #expect(texts.allSatisfy { !$0.id.isEmpty && !$0.en.isEmpty && $0.id != $0.en })
  }

  @Test func acceptsItsOwnDefaults() throws {
    let description = TechnicalExampleTests.description
    _ = try ParameterValues(decoding: .none, by: description.parameters)
    #expect(description.parameters.count == Set(description.parameters.map(\.name)).count)
  }
}
