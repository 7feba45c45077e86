package import Assessment
package import EvaluatorKit

/// A definition and the digest it is known by.
package struct PinnedDefinition<Definition: Sendable>: Sendable {
  package var value: Definition
  package var pin: DefinitionPin

  package init(_ value: Definition, pin: DefinitionPin) {
    self.value = value
    self.pin = pin
  }
}

/// An evaluator as it was found: linked in, or a third party's with the digest of its executable.
package struct AvailableEvaluator: Sendable {
  package var evaluator: any Evaluator
  /// Of a third-party plugin.
  package var digest: String?

  package init(_ evaluator: any Evaluator, digest: String? = nil) {
    self.evaluator = evaluator
    self.digest = digest
  }
}

/// What a plan is made of: the definitions in force and the evaluators at hand.
package struct PlanInputs {
  package var rubric: PinnedDefinition<Rubric>
  /// Id of one of the rubric's purposes.
  package var purpose: String
  package var standard: PinnedDefinition<JobStandard>
  package var dictionaries: [PinnedDefinition<CompetencyDictionary>]
  package var evaluators: (PluginReference) -> AvailableEvaluator?
  /// Holds every text of the evidence that will be scored, notes excepted; evidence that names others is refused.
  package var symbols: SymbolTable

  package init(
    rubric: PinnedDefinition<Rubric>,
    purpose: String,
    standard: PinnedDefinition<JobStandard>,
    dictionaries: [PinnedDefinition<CompetencyDictionary>],
    symbols: SymbolTable,
    evaluators: @escaping (PluginReference) -> AvailableEvaluator?
  ) {
    self.rubric = rubric
    self.purpose = purpose
    self.standard = standard
    self.dictionaries = dictionaries
    self.evaluators = evaluators
    self.symbols = symbols
  }
}
