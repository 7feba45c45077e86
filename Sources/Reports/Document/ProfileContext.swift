import Assessment

/// The grid of one kind of competency.
struct ProfileContext {
  let title: String
  let hasTrack: Bool
  let levels: [String]
  let rows: [ProfileRow]

  /// One for each kind, in the order of the standard.
  static func profiles(of reading: ResultReading, _ language: Language) -> [ProfileContext] {
    var kinds: [CompetencyKind] = []
    for competency in reading.competencies where !kinds.contains(competency.result.kind) {
      kinds.append(competency.result.kind)
    }
    return kinds.map { kind in
      ProfileContext(kind, reading.competencies.filter { $0.result.kind == kind }, reading.subject.catalogue, language)
    }
  }

  private init(
    _ kind: CompetencyKind,
    _ competencies: [CompetencyReading],
    _ catalogue: CompetencyCatalogue,
    _ language: Language
  ) {
    let scales = Set(competencies.compactMap(\.scale))
    let levels = competencies.flatMap { catalogue.competency($0.result.code)?.levels.map(\.level) ?? [] }
    let track = scales.count == 1 ? scales.first.flatMap { LevelTrack(levels: Set(levels), scale: $0) } : nil
    let numbers = NumberText(language)
    title = language.phrase(id: "Kompetensi \(kind.title.id)", en: "\(kind.title.en.capitalizedFirst) competencies")
    hasTrack = track != nil
    self.levels = track?.levels.map { numbers.short($0) } ?? []
    rows = competencies.map { ProfileRow($0, track, numbers) }
  }
}

/// One competency in the grid.
struct ProfileRow {
  let code: String
  let title: String
  let required: String
  let attained: String
  let gap: String
  let notes: String
  let track: TrackContext?

  init(_ competency: CompetencyReading, _ track: LevelTrack?, _ numbers: NumberText) {
    let result = competency.result
    code = result.code
    title = competency.title
    required = numbers.short(result.required) + (competency.isMustMeet ? "*" : "")
    attained = result.attained.map { numbers.rounded($0) } ?? "–"
    gap = result.gap.map { numbers.signed($0) } ?? "–"
    notes = competency.notes.joined(separator: " ")
    self.track = track.map { track in
      TrackContext(
        shade: track.shade(to: Ratio(result.required)),
        mark: result.attained.map { track.mark(at: $0) }
      )
    }
  }
}

/// Percent of the row's width.
struct TrackContext {
  let shade: String
  let mark: String?
}

extension String {
  /// With a capital letter at the beginning of a sentence.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
