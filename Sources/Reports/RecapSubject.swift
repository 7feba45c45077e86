package import Assessment

/// The results of one event and what their recap needs to name them.
package struct RecapSubject: Sendable {
  package var event: AssessmentEvent
  package var rubric: Rubric
  /// Latest result of each person and standard, in any order.
  package var results: [AssessmentResult]
  /// Titles of the standards by id.
  package var standardTitles: [String: String]
  package var catalogue: CompetencyCatalogue

  package init(
    event: AssessmentEvent,
    rubric: Rubric,
    results: [AssessmentResult],
    standardTitles: [String: String] = [:],
    catalogue: CompetencyCatalogue = CompetencyCatalogue([])
  ) {
    self.event = event
    self.rubric = rubric
    self.results = results
    self.standardTitles = standardTitles
    self.catalogue = catalogue
  }
}
