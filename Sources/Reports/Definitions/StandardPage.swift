package import Assessment

/// A job standard as readable text.
package struct StandardPage: Sendable {
  private let standard: JobStandard
  private let catalogue: CompetencyCatalogue

  /// `catalogue` gives the titles of competencies; codes stand alone without.
  package init(_ standard: JobStandard, catalogue: CompetencyCatalogue = CompetencyCatalogue([])) {
    self.standard = standard
    self.catalogue = catalogue
  }

  package func text(_ style: PageStyle) -> String { "" }
}
