import Assessment
import AssessmentStore
import RubricFiles
import ScoringEngine

/// What the change of a rubric or a standard does to the people of an event: the recorded evidence scored under both.
struct DefinitionImpact {
  /// One person whose level or category differs.
  struct Person {
    let old: AssessmentResult
    let new: AssessmentResult
    /// The top-level keys of the definition that move this person when they alone are changed.
    var causes: [String] = []

    var levels: [(code: String, old: Ratio?, new: Ratio?)] {
      let before = Dictionary(old.competencies.map { ($0.code, $0.attained) }, uniquingKeysWith: { first, _ in first })
      return new.competencies.compactMap { item in
        let known = before[item.code] ?? nil
        return known == item.attained ? nil : (code: item.code, old: known, new: item.attained)
      }
    }

    var movesCategory: Bool { old.category?.code != new.category?.code }
    var moves: Bool { movesCategory || !levels.isEmpty }
  }

  struct Outcome {
    let people: [Person]
    /// Everybody scored, by unit.
    let unitSizes: [String: Int]
  }

  private let scoring: EventScoring
  private let tasks: [ScoringTask]
  private let old: DefinitionDocument
  private let new: DefinitionDocument
  private let options: GlobalOptions

  init(event: String, old: DefinitionVersion, new: DefinitionVersion, _ options: GlobalOptions) throws {
    let kind = old.document.key.kind
    guard kind == .rubric || kind == .standard else { throw CommandFailure(withoutImpact: kind) }
    let store = try options.openForReading()
    let record = try options.event(event, in: store)
    let view = try store.evidence(of: [event] + record.event.uses)
    let all = try ScoringTaskList(record: record, store: store, view: view).tasks(.init())
    tasks = kind == .rubric ? all : all.filter { $0.standard.id == old.document.key.id }
    scoring = try EventScoring(
      record,
      (purpose: nil, standards: Set(tasks.map(\.standard.id))),
      view: view,
      store: store,
      options.evaluators
    )
    (self.old, self.new, self.options) = (old.document, new.document, options)
  }

  func computed() throws -> Outcome {
    let before = try results(under: old.alone)
    let after = try results(under: new.alone)
    var people = zip(before, after).map { Person(old: $0, new: $1) }
    let keys = Set(DefinitionDiff(old, new).changes.filter { $0.weight == .rule }.compactMap(\.path.first)).sorted()
    for key in keys where people.contains(where: \.moves) {
      guard let mixture = DefinitionSet.mixture(old, taking: [key], from: new),
        let results = try? results(under: mixture)
      else { continue }
      for place in people.indices where Person(old: before[place], new: results[place]).moves {
        people[place].causes.append(key)
      }
    }
    let sizes = Dictionary(before.map { ($0.employee.unit, 1) }, uniquingKeysWith: +)
    return Outcome(people: people.filter(\.moves), unitSizes: sizes)
  }

  /// Everybody's result under the definition given in place of the event's own, in the order of the tasks.
  private func results(under set: DefinitionSet) throws -> [AssessmentResult] {
    try EventRescoring(scoring: scoring.replacing(with: set), tasks: tasks, options).results().map(\.shown)
  }
}

extension DefinitionDocument {
  /// The definition by itself.
  fileprivate var alone: DefinitionSet {
    DefinitionSet.mixture(self, taking: [], from: self) ?? DefinitionSet()
  }
}

extension CommandFailure {
  fileprivate init(withoutImpact kind: DefinitionKind) {
    self.init(
      "E0922",
      .badData,
      LocalizedText(
        id: "akibat bagi orang dihitung untuk rubrik dan standar, bukan \(kind.name.id)",
        en: "whom a change moves is computed for rubrics and standards, not for \(kind.name.en)"
      ),
      advice: LocalizedText(id: "Jalankan tanpa --event.", en: "Run it without --event.")
    )
  }
}
