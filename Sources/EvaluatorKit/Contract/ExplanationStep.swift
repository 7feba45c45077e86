public import Assessment

/// One step of how a figure came about.
public struct ExplanationStep: Hashable, Sendable {
  /// The rule's stable name: `within-method`, `across-methods`, `prerequisite`.
  public var rule: String
  public var sentence: LocalizedText
  /// What of the rubric the step rests on; its citation is shown with it.
  public var subject: StepSubject
  /// Places in `EvaluationCase.evidence`, counted from 0.
  public var evidence: [Int]
  public var result: Ratio?

  public init(
    rule: String,
    sentence: LocalizedText,
    subject: StepSubject = .none,
    evidence: [Int] = [],
    result: Ratio? = nil
  ) {
    self.rule = rule
    self.sentence = sentence
    self.subject = subject
    self.evidence = evidence
    self.result = result
  }
}

/// The part of a rubric or standard that a step rests on.
public enum StepSubject: Hashable, Sendable {
  case none
  case method(String)
  case evaluator
  case consensus
  case requirement
  case attained
  case jobMatch
  case groupWeights
  case category(String)
  case gate(Int)
}

/// Takes steps as they happen, or nothing at all.
public protocol StepRecorder {
  mutating func record(_ step: @autoclosure () -> ExplanationStep)
}

/// Records nothing and never builds a step: scoring costs nothing for explanations.
public struct SilentRecorder: StepRecorder {
  @inlinable
  public init() {}

  @inlinable
  public mutating func record(_ step: @autoclosure () -> ExplanationStep) {}
}

/// Keeps the steps in order.
public struct StepList: StepRecorder {
  public private(set) var steps: [ExplanationStep] = []

  public init() {}

  public mutating func record(_ step: @autoclosure () -> ExplanationStep) { steps.append(step()) }
}
