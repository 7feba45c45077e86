package import Assessment

/// A catalogue of development programmes as readable text.
package struct ProgrammePage: Sendable {
  private let programmes: ProgrammeCatalogue
  private let catalogue: CompetencyCatalogue

  /// `catalogue` gives the titles of competencies; codes stand alone without.
  package init(_ programmes: ProgrammeCatalogue, catalogue: CompetencyCatalogue = CompetencyCatalogue([])) {
    self.programmes = programmes
    self.catalogue = catalogue
  }

  package func text(_ style: PageStyle) -> String { "" }
}
