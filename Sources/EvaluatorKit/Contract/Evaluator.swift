/// What a plugin author writes: a rule that turns the evidence of one competency of one person into a finding.
///
/// The rule is a pure function of what it is given: no clock, no input or output, no randomness; the order of the
/// evidence does not matter, and a value raised never lowers the figure.
public protocol Evaluator: Sendable {
  /// What the evaluator is, reads and can be told.
  var description: EvaluatorDescription { get }

  /// Checks the parameters and prepares for one competency; called once per rubric and competency.
  ///
  /// Throws every fault of the parameters at once, each with its path, so that the rubric's line can be shown.
  func prepare(_ setup: EvaluatorSetup) throws(ParameterFaults) -> any PreparedEvaluator
}

/// An evaluator that knows its parameters and its competency.
public protocol PreparedEvaluator: Sendable {
  /// The finding of one case. With a `SilentRecorder` the recording costs nothing.
  func evaluate<Recorder: StepRecorder>(_ input: EvaluationCase, recorder: inout Recorder) -> Finding

  /// The findings of a batch, in its order. The default calls `evaluate` for each.
  func evaluate(batch: [EvaluationCase]) -> [Finding]
}

extension PreparedEvaluator {
  @inlinable
  public func evaluate(batch: [EvaluationCase]) -> [Finding] {
    var recorder = SilentRecorder()
    var findings: [Finding] = []
    findings.reserveCapacity(batch.count)
    for input in batch { findings.append(evaluate(input, recorder: &recorder)) }
    return findings
  }
}
