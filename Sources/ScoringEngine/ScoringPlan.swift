package import Assessment

/// A rubric, a purpose and a standard made ready: scores any number of persons, on any number of threads.
///
/// Made once per standard; every check and every look-up by name happens here, so that scoring cannot fail.
package struct ScoringPlan: Sendable {
  let rubric: PinnedDefinition<Rubric>
  let standard: PinnedDefinition<JobStandard>
  /// Of the dictionaries that the competencies in scope come from.
  package let dictionaryPins: [DefinitionPin]
  /// In scope, in the standard's order.
  let competencies: [CompetencyPlan]
  let outOfScope: [String]
  let groups: [GroupPlan]
  let verdict: VerdictPlan
  let symbols: SymbolTable
  let lookup: EvidenceLookup
  /// What is odd but does not hinder.
  package let warnings: [PlanFault]

  /// Of the standard that persons are scored against.
  package var standardPin: DefinitionPin { standard.pin }

  /// Checks everything and prepares an evaluator for each competency in scope; throws all faults at once.
  package init(inputs: PlanInputs) throws(PlanFaults) {
    var builder = PlanBuilder(inputs)
    let parts = try builder.build()
    rubric = inputs.rubric
    standard = inputs.standard
    dictionaryPins = parts.dictionaries
    competencies = parts.competencies
    outOfScope = parts.outOfScope
    groups = parts.groups
    verdict = parts.verdict
    symbols = parts.symbols
    lookup = EvidenceLookup(parts.competencies, known: inputs.symbols.texts.count) { builder.symbol(of: $0) }
    warnings = parts.warnings
  }
}
