import Assessment
import EvaluatorKit

/// A requirement of the standard found in its dictionary.
struct ResolvedCompetency: Sendable {
  let requirement: Requirement
  let competency: Competency
  let kind: CompetencyKind
  let scale: Scale
  /// Place of the dictionary among the plan's inputs.
  let dictionary: Int

  var code: String { requirement.competency }
  /// Relative to the others of its group.
  var weight: FixedDecimal { requirement.weight ?? .one }
  /// Nobody can stand higher.
  var topLevel: FixedDecimal { min(competency.levels.last?.level ?? scale.max, scale.max) }
}

/// One competency in scope with everything that judging it needs. A class because it is large and passed about for
/// every person: a copy of the value cost more than the judging (measured).
final class CompetencyPlan: Sendable {
  let resolved: ResolvedCompetency
  /// Planned for this competency, in the rubric's order.
  let methods: [PlannedMethod]
  /// What the evaluator was prepared with.
  let parameters: ParameterTree
  let evaluator: any PreparedEvaluator
  let plugin: PluginPin
  let rounding: AttainedRounding
  let anonymity: AnonymityCheck?

  init(
    _ resolved: ResolvedCompetency,
    methods: [PlannedMethod],
    evaluator: (any PreparedEvaluator, parameters: ParameterTree),
    plugin: PluginPin,
    rounding: AttainedRounding
  ) {
    self.resolved = resolved
    self.methods = methods
    (self.evaluator, parameters) = evaluator
    self.plugin = plugin
    self.rounding = rounding
    anonymity = AnonymityCheck(methods)
  }

  var code: String { resolved.code }
  var scale: Scale { resolved.scale }
  var required: FixedDecimal { resolved.requirement.level }

  /// Place of a method among those planned, or `nil` where it is not one of them.
  func place(of method: Symbol) -> Int? { methods.firstIndex { $0.symbol == method } }
}

/// A group of kinds in the job match, with members in scope.
struct GroupPlan: Sendable {
  let kinds: [CompetencyKind]
  /// Percent as declared; shared out anew where other groups have dropped out. `nil` for the one group of all.
  let declared: FixedDecimal?
  /// Places of its competencies in the plan, at least one.
  let members: [Int]
  let basis: [Citation]

  var weight: FixedDecimal { declared ?? FixedDecimal(100) }
}

/// A gate with its names resolved.
struct GatePlan: Sendable {
  /// Place in the purpose.
  let number: Int
  /// Places of its competencies in the plan; those out of scope are left out.
  let members: [Int]
  /// Place of the highest category that it allows.
  let ceiling: Int
}

/// The categories and gates of the purpose that hold for the standard's job class.
struct VerdictPlan: Sendable {
  let purpose: Purpose
  /// Best first.
  let categories: [Category]
  let gates: [GatePlan]
  /// Place of the lowest category that passes.
  let pass: Int?
}
