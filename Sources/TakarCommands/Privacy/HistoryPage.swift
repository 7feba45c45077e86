import Assessment
import AssessmentStore
import Reports

/// A person's history: sentences for people, columns for scripts.
struct HistoryPage {
  private let rows: [HistoryRow]

  init(_ entries: [HistoryEntry], anonymous: AnonymousMethods, identity: IdentityDisplay) {
    var rows: [HistoryRow] = []
    let anonymous = anonymous.adding(HistoryPage.hidden(entries))
    var last: Employee?
    for entry in entries {
      rows.append(HistoryRow(entry, after: last, anonymous, identity))
      if case .version(let employee) = entry.fact { last = employee }
    }
    self.rows = rows
  }

  /// Competencies of which any result hides the figure: single values of other methods would open it again.
  private static func hidden(_ entries: [HistoryEntry]) -> Set<AnonymousMethods.Place> {
    let results = entries.compactMap { entry in
      if case .score(let result) = entry.fact { result } else { nil }
    }
    let places = results.flatMap { result in
      result.competencies.filter(\.hidesFigure).flatMap { competency in
        [result.event, competency.fromEvent].map { AnonymousMethods.Place(event: $0, competency: competency.code) }
      }
    }
    return Set(places)
  }

  func text(_ format: OutputFormat, _ options: GlobalOptions) -> String {
    let style = options.pageStyle
    guard format == .table else { return Listing(HistoryRow.columns, rows: rows.map(\.cells)).text(format, style) }
    let columns: [Listing.Column] = [
      .init(spoken(id: "waktu (UTC)", en: "time (UTC)"), key: "time", narrowest: 10),
      .init(spoken(id: "oleh", en: "by"), key: "by", narrowest: 8),
      .init(spoken(id: "apa", en: "what"), key: "what"),
    ]
    let lines = rows.map { [$0.time, $0.author, $0.sentence[style.language]] }
    return Listing(columns, rows: lines).text(.table, style)
  }
}
