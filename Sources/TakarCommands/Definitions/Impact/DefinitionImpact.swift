import Assessment
import AssessmentStore
import Reports
import RubricFiles
import ScoringEngine

/// What the change of a definition does to the people of an event: the recorded evidence scored under both versions,
/// and under each change alone. Nothing is recorded.
struct DefinitionImpact {
  /// The people who are scored against one standard.
  private struct Group {
    let standard: DefinitionReference
    let tasks: [ScoringTask]
    let plan: ScoringPlan
  }

  /// Changes that are made together because they make no rubric alone, and the plans under them, one for each group.
  private struct Cause {
    let changes: [Int]
    let plans: [ScoringPlan]
  }

  private let scoring: EventScoring
  private let groups: [Group]
  private let old: DefinitionDocument
  private let new: DefinitionDocument
  private let options: GlobalOptions

  init(
    event: String,
    old: DefinitionDocument,
    new: DefinitionDocument,
    _ options: GlobalOptions,
    _ evaluators: EvaluatorRegistry
  ) throws {
    let kind = old.key.kind
    guard kind != .programme else { throw CommandFailure(withoutImpact: kind) }
    let store = try options.openForReading()
    let record = try options.event(event, in: store)
    let view = try store.evidence(of: [event] + record.event.uses)
    let all = try ScoringTaskList(record: record, store: store, view: view).tasks(.init())
    let tasks = kind == .standard ? all.filter { $0.standard.id == old.key.id } : all
    let own = try EventScoring(
      record,
      (purpose: nil, standards: Set(tasks.map(\.standard.id))),
      view: view,
      store: store,
      evaluators
    )
    let before = DefinitionSet.renamed(old, as: old).map(own.replacing(with:)) ?? own
    scoring = before
    let byStandard = Dictionary(grouping: tasks, by: \.standard).sorted { "\($0.key)" < "\($1.key)" }
    groups = try byStandard.map { standard, tasks in
      let plan = try before.plan(standard, symbols: view.symbols, options.quietly)
      return Group(standard: standard, tasks: tasks, plan: plan)
    }
    (self.old, self.new, self.options) = (old, new, options)
  }

  /// - Parameter changes: all that differ; their numbers in the report count from 1.
  func computed(_ changes: [DefinitionChange]) throws -> ImpactReport {
    let whole = DefinitionSet.renamed(new, as: old).map(scoring.replacing(with:)) ?? scoring
    let together = try groups.map { try whole.plan($0.standard, symbols: scoring.view.symbols, options.quietly) }
    let causes = causes(of: changes)
    var tally = ImpactTally(event: scoring.record.event.id, causes: causes.map(\.changes))
    for (place, group) in groups.enumerated() {
      let plans = [together[place]] + causes.map { $0.plans[place] }
      try score(group, by: PlanComparison(group.plan, others: plans), into: &tally)
    }
    return tally.report
  }

  private func score(_ group: Group, by comparison: PlanComparison, into tally: inout ImpactTally) throws {
    for start in stride(from: 0, to: group.tasks.count, by: 2048) {
      let persons = try scoring.persons(group.tasks[start..<min(start + 2048, group.tasks.count)])
      let outcomes = AllCores.map(persons) { comparison.outcomes(Array($0)) }
      for outcome in outcomes { tally.add(outcome) }
    }
  }

  /// Each change of a rule alone; one that makes no plan by itself, with its nearest siblings.
  private func causes(of changes: [DefinitionChange]) -> [Cause] {
    let rules = changes.indices.filter { changes[$0].weight == .rule }
    var found: [Cause] = []
    for index in rules where !found.contains(where: { $0.changes.contains(index) }) {
      let path = changes[index].path
      let families = (0..<path.count).map { dropped in
        dropped == 0 ? [index] : rules.filter { changes[$0].path.starts(with: path.dropLast(dropped)) }
      }
      let cause = families.lazy.compactMap { members -> Cause? in
        plans(making: members.map { changes[$0] }).map { Cause(changes: members, plans: $0) }
      }.first
      if let cause { found.append(cause) }
    }
    return found
  }

  private func plans(making changes: [DefinitionChange]) -> [ScoringPlan]? {
    guard let set = DefinitionSet.mixture(old, making: changes, to: new) else { return nil }
    let changed = scoring.replacing(with: set)
    let plans = groups.compactMap { changed.planIfSound($0.standard, symbols: scoring.view.symbols) }
    return plans.count == groups.count ? plans : nil
  }
}

/// Collects who moves.
private struct ImpactTally {
  private(set) var report: ImpactReport

  init(event: String, causes: [[Int]]) {
    report = ImpactReport(event: event, causes: causes.map { .init(changes: $0.map { $0 + 1 }) })
  }

  /// The first of the others is the whole change.
  mutating func add(_ outcome: PlanComparison.Outcome) {
    report.unitSizes[outcome.base.employee.unit, default: 0] += 1
    let alone = outcome.others.dropFirst()
    for (place, result) in alone.enumerated() {
      guard let result else { continue }
      report.causes[place].moved += 1
      if result.category?.code != outcome.base.category?.code { report.causes[place].movedCategory += 1 }
    }
    let causes = alone.enumerated().filter { $0.element != nil }.map(\.offset)
    if let new = outcome.others[0] {
      report.people.append(.init(old: outcome.base.shown, new: new.shown, causes: causes))
    } else if !causes.isEmpty {
      report.cancelled += 1
    }
  }
}

extension CommandFailure {
  fileprivate init(withoutImpact kind: DefinitionKind) {
    self.init(
      "E0922",
      .badData,
      LocalizedText(
        id: "akibat bagi orang dihitung untuk rubrik, standar, dan kamus, bukan \(kind.name.id)",
        en: "whom a change moves is computed for rubrics, standards and dictionaries, not for \(kind.name.en)"
      ),
      advice: LocalizedText(id: "Jalankan tanpa --event.", en: "Run it without --event.")
    )
  }
}
