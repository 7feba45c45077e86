import Assessment
import EvaluatorKit

/// Passes steps on without what would let a merged role be found by subtraction: the rows of its method, and the single
/// values of the role that took it in. Steps are still built only where the recorder behind wants them.
struct ConfidentialRecorder<Base: StepRecorder>: StepRecorder {
  private(set) var base: Base
  /// The methods with a merged role.
  private let methods: [MethodPlan]

  init(_ base: Base, methods: [MethodPlan]) {
    self.base = base
    self.methods = methods
  }

  mutating func record(_ step: @autoclosure () -> ExplanationStep) {
    let methods = methods
    base.record(ConfidentialRecorder.cleaned(step(), methods))
  }

  private static func cleaned(_ step: ExplanationStep, _ methods: [MethodPlan]) -> ExplanationStep {
    let plan = methods.first { step.subject == .method($0.method.id) }
    guard step.subject == .evaluator || plan != nil else { return step }
    if let plan, step.rule == "own-mean" || step.rule == "value-to-level" { return plan.hiddenStep(step.rule) }
    var cleaned = step
    cleaned.evidence = []
    return cleaned
  }
}
