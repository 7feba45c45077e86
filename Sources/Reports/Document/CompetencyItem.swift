import Assessment

/// A strength or development area as one item of a list.
struct CompetencyItem {
  let title: String
  let levels: String
  /// What the level means, from the dictionary.
  private(set) var detail: String?

  /// With the meaning of the level reached.
  init(strength competency: CompetencyReading, _ reading: ResultReading, _ language: Language) {
    self.init(competency, language)
    guard let attained = competency.result.attained else { return }
    detail = CompetencyItem.levels(of: competency, reading).last { Ratio($0.level) <= attained }?.title
  }

  /// With the meaning of the level that is asked for.
  init(area competency: CompetencyReading, _ reading: ResultReading, _ language: Language) {
    self.init(competency, language)
    let level = CompetencyItem.levels(of: competency, reading).first { $0.level >= competency.result.required }
    detail = level.map { language.phrase(id: "yang diminta: \($0.title)", en: "asked for: \($0.title)") }
  }

  private init(_ competency: CompetencyReading, _ language: Language) {
    title = competency.title
    levels = competency.levels(language)
    detail = nil
  }

  private static func levels(of competency: CompetencyReading, _ reading: ResultReading) -> [CompetencyLevel] {
    reading.subject.catalogue.competency(competency.result.code)?.levels ?? []
  }
}
