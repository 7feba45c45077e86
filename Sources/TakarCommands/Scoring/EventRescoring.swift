import Assessment
import AssessmentStore
import RubricFiles
import ScoringEngine

/// The recorded evidence of an event scored again, perhaps under other definitions; nothing is recorded.
struct EventRescoring {
  private let scoring: EventScoring
  private let tasks: [ScoringTask]
  private let options: GlobalOptions

  init(scoring: EventScoring, tasks: [ScoringTask], _ options: GlobalOptions) {
    (self.scoring, self.tasks, self.options) = (scoring, tasks, options)
  }

  /// Everybody's result, in the order of the tasks.
  func results() throws -> [AssessmentResult] { try map { _, result in result } }

  /// A value for everybody, made of the plan and the result, in the order of the tasks.
  func map<Value>(_ transform: (ScoringPlan, AssessmentResult) -> Value) throws -> [Value] {
    var values = [Value?](repeating: nil, count: tasks.count)
    let groups = Dictionary(grouping: tasks.indices) { tasks[$0].standard.id }.sorted { $0.key < $1.key }
    for (id, places) in groups {
      let plan = try scoring.plan(DefinitionReference(id: id), symbols: scoring.view.symbols, options.quietly)
      for start in stride(from: 0, to: places.count, by: 512) {
        let part = places[start..<min(start + 512, places.count)]
        let cases = try scoring.cases(part.map { tasks[$0] }[...], of: plan)
        for (place, result) in zip(part, plan.score(cases.map(\.person))) { values[place] = transform(plan, result) }
      }
    }
    return values.compactMap(\.self)
  }
}

extension EventScoring {
  /// The same evidence with another rubric, or with another version of a standard, in place of the event's own.
  func replacing(with set: DefinitionSet) -> EventScoring {
    replacing(
      rubric: set.rubrics.first.map { EventDefinitions.Pinned(value: $0, pin: $0.document.pin) },
      standard: set.standards.first.map { EventDefinitions.Pinned(value: $0, pin: $0.document.pin) }
    )
  }

  /// The same evidence under a changed rubric that no file holds.
  func replacing(rubric: Rubric) -> EventScoring {
    let own = definitions.rubric
    let changed = Definition(value: rubric, document: own.value.document)
    return replacing(rubric: EventDefinitions.Pinned(value: changed, pin: own.pin), standard: nil)
  }

  private func replacing(
    rubric: EventDefinitions.Pinned<Rubric>?,
    standard: EventDefinitions.Pinned<JobStandard>?
  ) -> EventScoring {
    return EventScoring(
      self,
      definitions: EventDefinitions(
        rubric: rubric ?? definitions.rubric,
        dictionaries: definitions.dictionaries,
        standards: definitions.standards.map { $0.pin.id == standard?.pin.id ? standard ?? $0 : $0 },
        programmes: []
      )
    )
  }

  private init(_ other: EventScoring, definitions: EventDefinitions) {
    record = other.record
    purpose = other.purpose
    self.definitions = definitions
    view = other.view
    store = other.store
    evaluators = other.evaluators
    earlier = other.earlier
  }
}

extension GlobalOptions {
  /// The same without remarks: warnings of a plan were told when the event was scored.
  fileprivate var quietly: GlobalOptions {
    var copy = self
    copy.quiet = true
    return copy
  }
}
