import Assessment
import AssessmentStore
import Reports
import RubricCases
import RubricFiles
import ScoringEngine

/// Everybody's distance to the next category, and the smallest changes that would cross it; closest first.
struct BorderReport {
  private struct Row {
    let result: AssessmentResult
    let border: CategoryBorder
    /// Other roundings and caps of the rubric under which the category differs.
    var rules: [String] = []
  }

  private let scoring: EventScoring
  private let tasks: [ScoringTask]
  private let options: GlobalOptions

  /// - Parameter people: keys of the people to show; `nil` = all of the event.
  init(_ record: EventRecord, purpose: String?, people: [String] = [], _ store: Store, _ options: GlobalOptions) throws
  {
    let view = try store.evidence(of: [record.event.id] + record.event.uses)
    tasks = try ScoringTaskList(record: record, store: store, view: view).tasks(.init(numbers: people))
    scoring = try EventScoring(
      record,
      (purpose: purpose, standards: Set(tasks.map(\.standard.id))),
      view: view,
      store: store,
      options.evaluators
    )
    self.options = options
  }

  func text(_ format: OutputFormat, identity: IdentityDisplay) throws -> String {
    let half = FixedDecimal(millionths: 500_000)
    let found = try EventRescoring(scoring: scoring, tasks: tasks, options).map { plan, result in
      result.hidesPercent ? nil : plan.border(of: result, step: half).map { Row(result: result, border: $0) }
    }
    let rows = try withRules(found).compactMap(\.self)
    let sorted = rows.enumerated().sorted { left, right in
      let (first, second) = (left.element.border.nearest, right.element.border.nearest)
      return first == second ? left.offset < right.offset : (first ?? Ratio(100)) < (second ?? Ratio(100))
    }
    return Listing(BorderReport.columns, rows: sorted.map { cells($0.element, identity) })
      .text(format, options.pageStyle)
  }

  /// Adds the roundings and caps that alone would change a person's category.
  private func withRules(_ found: [Row?]) throws -> [Row?] {
    var rows = found
    let rules = ["attained.rounding", "attained.step", "job_match.cap", "job_match.rounding", "job_match.compare"]
    let mutants = RubricMutant.all(of: scoring.definitions.rubric.value.value).filter { mutant in
      rules.contains { mutant.change.hasPrefix($0) }
    }
    for mutant in mutants {
      let changed = EventRescoring(scoring: scoring.replacing(rubric: mutant.rubric), tasks: tasks, options)
      // A rubric that makes no plan moves nobody.
      guard let results = try? changed.results() else { continue }
      for (place, result) in zip(rows.indices, results) where rows[place] != nil {
        let code = result.category?.code
        if code != rows[place]?.result.category?.code {
          rows[place]?.rules.append("\(mutant.change): \(code ?? "–")")
        }
      }
    }
    return rows
  }

  private static var columns: [Listing.Column] {
    [
      .init("NIP", key: "nip"), .init(spoken(id: "nama", en: "name"), key: "name"), .init("JPM", key: "percent"),
      .init(spoken(id: "kategori", en: "category"), key: "category"),
      .init(spoken(id: "ke atas", en: "up"), key: "better"), .init(spoken(id: "ke bawah", en: "down"), key: "lower"),
      .init(spoken(id: "setengah level", en: "half a level"), key: "steps"),
      .init(spoken(id: "aturan lain", en: "another rule"), key: "rules"),
    ]
  }

  private func cells(_ row: Row, _ identity: IdentityDisplay) -> [String] {
    let nip = row.result.employee.nip
    let steps = row.border.steps.map { "\($0.competency) \($0.from.shortText) → \($0.to.shortText): \($0.category)" }
    return [
      identity == .full ? nip : CivilServantNumber.masked(nip),
      row.result.employee.shownName(SpokenLanguage.current),
      row.result.jobMatch.map { $0.percent.text(decimals: $0.decimals) } ?? "–", row.result.category?.code ?? "–",
      distance(row.border.better), distance(row.border.lower), shortened(steps), row.rules.joined(separator: "; "),
    ]
  }

  private func distance(_ neighbour: CategoryBorder.Neighbour?) -> String {
    neighbour.map { "\($0.distance.shortText) → \($0.category)" } ?? "–"
  }

  private func shortened(_ items: [String]) -> String {
    items.prefix(3).joined(separator: "; ") + (items.count > 3 ? " (+\(items.count - 3))" : "")
  }
}
