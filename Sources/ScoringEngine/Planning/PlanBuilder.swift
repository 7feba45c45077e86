import Assessment
import EvaluatorKit
import SourceDiagnostics

/// Checks the inputs of a plan and resolves every name in them; collects all faults instead of stopping at the first.
struct PlanBuilder {
  let inputs: PlanInputs
  private(set) var symbols: SymbolTable
  private(set) var faults: [PlanFault] = []

  init(_ inputs: PlanInputs) {
    self.inputs = inputs
    symbols = inputs.symbols
    _ = symbols.intern(Evidence.consensusMethod)
    for method in inputs.rubric.value.methods { _ = symbols.intern(method.id) }
    for requirement in inputs.standard.value.requires { _ = symbols.intern(requirement.competency) }
  }

  var rubric: Rubric { inputs.rubric.value }
  var standard: JobStandard { inputs.standard.value }

  mutating func build() throws(PlanFaults) -> PlanParts {
    let scope = resolveScope()
    checkMethods(of: scope.inScope)
    let competencies = scope.inScope.compactMap { plan($0) }
    let groups = planGroups(of: scope.inScope)
    let verdict = planVerdict(over: scope)
    guard let verdict, !faults.contains(where: { $0.severity == .error }) else { throw PlanFaults(faults) }
    return PlanParts(
      competencies: competencies,
      outOfScope: scope.outOfScope,
      dictionaries: pins(of: scope.inScope),
      groups: groups,
      verdict: verdict,
      warnings: faults,
      symbols: symbols
    )
  }

  /// Keeps a fault once, however many competencies show it.
  mutating func report(_ fault: PlanFault) {
    if !faults.contains(fault) { faults.append(fault) }
  }

  /// The symbol of a text that `init` interned.
  func symbol(of text: String) -> Symbol {
    guard let symbol = symbols.find(text) else { preconditionFailure("\"\(text)\" was not interned") }
    return symbol
  }

  private func pins(of competencies: [ResolvedCompetency]) -> [DefinitionPin] {
    let used = Set(competencies.map(\.dictionary))
    return inputs.dictionaries.indices.filter(used.contains).map { inputs.dictionaries[$0].pin }
  }
}

/// What a builder hands to the plan.
struct PlanParts: Sendable {
  let competencies: [CompetencyPlan]
  let outOfScope: [String]
  let dictionaries: [DefinitionPin]
  let groups: [GroupPlan]
  let verdict: VerdictPlan
  let warnings: [PlanFault]
  let symbols: SymbolTable
}
