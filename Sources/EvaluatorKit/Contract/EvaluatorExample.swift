public import Assessment

/// An example of an evaluator that documents it and is its test as well.
public struct EvaluatorExample: Sendable {
  public var title: LocalizedText
  public var setup: EvaluatorSetup
  public var input: EvaluationCase
  public var expected: Finding

  public init(title: LocalizedText, setup: EvaluatorSetup, input: EvaluationCase, expected: Finding) {
    self.title = title
    self.setup = setup
    self.input = input
    self.expected = expected
  }
}
