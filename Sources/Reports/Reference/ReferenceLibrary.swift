package import Assessment

/// Everything that the reference pages describe.
package struct ReferenceLibrary: Sendable {
  package let dictionaries: [CompetencyDictionary]
  package let standards: [JobStandard]
  package let rubrics: [Rubric]
  package let catalogues: [ProgrammeCatalogue]
  package let evaluators: [EvaluatorReference]

  /// The pages keep the order given.
  package init(
    dictionaries: [CompetencyDictionary],
    standards: [JobStandard],
    rubrics: [Rubric],
    catalogues: [ProgrammeCatalogue],
    evaluators: [EvaluatorReference]
  ) {
    self.dictionaries = dictionaries
    self.standards = standards
    self.rubrics = rubrics
    self.catalogues = catalogues
    self.evaluators = evaluators
  }
}

/// A file of the reference: its name within the folder and its text.
package struct ReferenceFile: Hashable, Sendable {
  package let name: String
  package let text: String
}
