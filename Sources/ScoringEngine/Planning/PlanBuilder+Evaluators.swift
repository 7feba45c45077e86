import Assessment
import EvaluatorKit
import SourceDiagnostics

extension PlanBuilder {
  /// Finds and prepares the evaluator of one competency; `nil` after a fault.
  mutating func plan(_ resolved: ResolvedCompetency) -> CompetencyPlan? {
    guard let binding = binding(for: resolved) else {
      report(.noEvaluator(for: resolved))
      return nil
    }
    let place = ["evaluators", binding.target.key]
    guard let available = inputs.evaluators(binding.plugin) else {
      report(.unavailable(binding.plugin, at: place))
      return nil
    }
    let description = available.evaluator.description
    guard description.kinds.contains(resolved.kind) else {
      report(.otherKind(resolved.kind, of: description, at: place))
      return nil
    }
    let methods = methods(of: resolved)
    guard let prepared = prepare(available.evaluator, for: resolved, methods, by: binding, at: place) else {
      return nil
    }
    return CompetencyPlan(
      resolved,
      methods: methods,
      evaluator: (prepared, parameters: binding.parameters),
      plugin: PluginPin(id: description.id, version: description.version, digest: available.digest),
      rounding: rubric.attained[resolved.kind]
    )
  }

  /// The methods planned for a competency, in the rubric's order.
  private func methods(of resolved: ResolvedCompetency) -> [PlannedMethod] {
    rubric.methods.filter { $0.isPlanned(for: resolved.code) }.map {
      PlannedMethod(symbol: symbol(of: $0.id), method: $0)
    }
  }

  /// An exception for the competency is stronger than its kind's.
  private func binding(for resolved: ResolvedCompetency) -> EvaluatorBinding? {
    rubric.evaluators.first { $0.target == .competency(resolved.code) }
      ?? rubric.evaluators.first { $0.target == .kind(resolved.kind) }
  }

  private mutating func prepare(
    _ evaluator: any Evaluator,
    for resolved: ResolvedCompetency,
    _ methods: [PlannedMethod],
    by binding: EvaluatorBinding,
    at place: [String]
  ) -> (any PreparedEvaluator)? {
    let setup = EvaluatorSetup(
      competency: resolved.competency,
      kind: resolved.kind,
      scale: resolved.scale,
      methods: methods,
      parameters: binding.parameters,
      symbols: symbols,
      rubricMethods: rubric.methods.map(\.id)
    )
    do {
      return try evaluator.prepare(setup)
    } catch {
      for fault in error.faults { report(.parameter(fault, below: place)) }
      return nil
    }
  }
}

extension PlanFault {
  fileprivate static func noEvaluator(for resolved: ResolvedCompetency) -> PlanFault {
    PlanFault(
      .evaluatorOfKind,
      LocalizedText(
        id: "rubrik tidak menyebut evaluator untuk kompetensi \(resolved.kind.rawValue)",
        en: "the rubric names no evaluator for \(resolved.kind.rawValue) competencies"
      ),
      in: .rubric,
      at: ["evaluators"]
    )
  }

  fileprivate static func unavailable(_ plugin: PluginReference, at place: [String]) -> PlanFault {
    PlanFault(
      .evaluatorAvailable,
      LocalizedText(
        id: "evaluator \"\(plugin)\" tidak tersedia",
        en: "evaluator \"\(plugin)\" is not available"
      ),
      in: .rubric,
      at: place + ["plugin"]
    )
  }

  fileprivate static func otherKind(
    _ kind: CompetencyKind,
    of evaluator: EvaluatorDescription,
    at place: [String]
  ) -> PlanFault {
    let kinds = evaluator.kinds.map(\.rawValue).joined(separator: ", ")
    return PlanFault(
      .evaluatorTakesKind,
      LocalizedText(
        id: "evaluator \"\(evaluator.id)\" tidak menilai kompetensi \(kind.rawValue), hanya: \(kinds)",
        en: "evaluator \"\(evaluator.id)\" does not judge \(kind.rawValue) competencies, only: \(kinds)"
      ),
      in: .rubric,
      at: place + ["plugin"]
    )
  }

  fileprivate static func parameter(_ fault: ParameterFault, below place: [String]) -> PlanFault {
    PlanFault(
      .evaluatorParameter,
      fault.reason,
      in: .rubric,
      at: place + ["parameters"] + fault.path,
      suggestion: fault.suggestion
    )
  }
}
