import Assessment
import EvaluatorKit

/// A setup that the evaluator accepts, cases for it, and what it says of them one by one.
struct Trial: Sendable {
  let evaluator: any Evaluator
  let setup: EvaluatorSetup
  let prepared: any PreparedEvaluator
  let sampler: CaseSampler
  let cases: [EvaluationCase]
  let findings: [Finding]
  /// Why a value raised may lower the figure, as the evaluator declares it.
  let mayLower: Bool

  init?(_ evaluator: any Evaluator, _ setup: EvaluatorSetup, seed: UInt64) {
    var sampler = CaseSampler(setup, seed: seed)
    let cases = sampler.cases(60)
    guard let prepared = try? evaluator.prepare(sampler.setup) else { return nil }
    self.evaluator = evaluator
    self.setup = sampler.setup
    self.prepared = prepared
    self.sampler = sampler
    self.cases = cases
    findings = cases.map { prepared.evaluate(batch: [$0]).first ?? .notMeasurable([]) }
    mayLower = evaluator.description.loweringReason != nil
  }

  func finding(_ input: EvaluationCase) -> Finding {
    prepared.evaluate(batch: [input]).first ?? .notMeasurable([])
  }
}

extension Finding {
  /// For a report: the figure or the flags.
  var spoken: String {
    if let failure { return failure.rawValue }
    return figure?.description ?? "[" + flags.flags.map(\.rawValue).joined(separator: ", ") + "]"
  }
}
