package import Assessment

/// One person's result and the definitions whose titles and bounds a page about it shows.
package struct ReportSubject: Sendable {
  package var result: AssessmentResult
  /// Title of the event, where it has one.
  package var eventTitle: String?
  package var rubric: Rubric
  package var standard: JobStandard
  package var catalogue: CompetencyCatalogue
  /// Of all the programme catalogues at hand.
  package var programmes: [Programme]
  /// How close the result is to another category, where that was asked for.
  package var border: CategoryBorder?

  package init(
    result: AssessmentResult,
    eventTitle: String? = nil,
    rubric: Rubric,
    standard: JobStandard,
    catalogue: CompetencyCatalogue,
    programmes: [Programme] = []
  ) {
    self.result = result
    self.eventTitle = eventTitle
    self.rubric = rubric
    self.standard = standard
    self.catalogue = catalogue
    self.programmes = programmes
  }
}

/// Competencies and scales of several dictionaries by code. Build it once for many pages.
package struct CompetencyCatalogue: Sendable {
  private var entries: [String: (competency: Competency, scale: Scale)] = [:]

  /// Of a code found twice the first counts.
  package init(_ dictionaries: [CompetencyDictionary]) {
    for dictionary in dictionaries {
      for competency in dictionary.competencies where entries[competency.code] == nil {
        entries[competency.code] = (competency, dictionary.scale)
      }
    }
  }

  package func competency(_ code: String) -> Competency? { entries[code]?.competency }

  package func scale(of code: String) -> Scale? { entries[code]?.scale }

  /// The title, or the code itself where no dictionary has it.
  package func title(of code: String) -> String { entries[code]?.competency.title ?? code }

  /// Code and title, or the code alone where no dictionary has it.
  func name(of code: String) -> String { entries[code].map { "\(code) \($0.competency.title)" } ?? code }
}
