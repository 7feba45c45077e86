import Assessment
import EvaluatorConformance
public import EvaluatorKit
public import Testing

/// Tries an evaluator against the whole contract and records an issue for each thing that contradicts it.
///
/// ```swift
/// @Test func keepsTheContract() async { await expectConformance(of: MedianEvaluator()) }
/// ```
public func expectConformance(
  of evaluator: any Evaluator,
  variants: [any Evaluator] = [],
  sourceLocation: SourceLocation = #_sourceLocation
) async {
  let named = variants.enumerated().map { EvaluatorVariant(name: "variant \($0 + 1)", evaluator: $1) }
  let report = await ConformanceKit(evaluator, variants: named).run()
  for entry in report.entries {
    for fault in entry.faults {
      Issue.record("\(entry.check.rawValue): \(fault.en)", sourceLocation: sourceLocation)
    }
  }
}

/// Evaluates each example of an evaluator and records an issue where the finding is not the promised one.
public func expectExamples(
  of evaluator: any Evaluator,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  for example in evaluator.description.examples {
    let finding = try evaluator.prepare(example.setup).evaluate(batch: [example.input]).first
    #expect(finding == example.expected, "\(example.title.en)", sourceLocation: sourceLocation)
  }
}
