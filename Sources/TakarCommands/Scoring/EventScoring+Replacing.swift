import Assessment
import RubricFiles

extension EventScoring {
  /// The same evidence with another rubric, or with another version of a standard or dictionary, in place of the
  /// event's own.
  func replacing(with set: DefinitionSet) -> EventScoring {
    let rubric = set.rubrics.first.map { EventDefinitions.Pinned(value: $0, pin: $0.document.pin) }
    return EventScoring(
      self,
      definitions: EventDefinitions(
        rubric: rubric ?? definitions.rubric,
        dictionaries: EventScoring.replacing(definitions.dictionaries, by: set.dictionaries.first),
        standards: EventScoring.replacing(definitions.standards, by: set.standards.first),
        programmes: []
      )
    )
  }

  private static func replacing<Value>(
    _ list: [EventDefinitions.Pinned<Value>],
    by other: Definition<Value>?
  ) -> [EventDefinitions.Pinned<Value>] {
    guard let other else { return list }
    let pin = other.document.pin
    return list.map { $0.pin.id == pin.id ? EventDefinitions.Pinned(value: other, pin: pin) : $0 }
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
  var quietly: GlobalOptions {
    var copy = self
    copy.quiet = true
    return copy
  }
}
