import Assessment
import AssessmentStore
import RubricFiles
import ScoringEngine

/// The definitions that an event pinned, read back from the database.
struct EventDefinitions {
  /// A definition with its document (for places in faults) and its pin.
  struct Pinned<Value: Sendable> {
    let value: Definition<Value>
    let pin: DefinitionPin

    var forPlan: PinnedDefinition<Value> { PinnedDefinition(value.value, pin: pin) }
  }

  let rubric: Pinned<Rubric>
  let dictionaries: [Pinned<CompetencyDictionary>]
  let standards: [Pinned<JobStandard>]
  let programmes: [Programme]

  /// What of the pinned is needed beside rubric and dictionaries.
  enum Extent {
    case scoring
    case reporting
  }

  /// - Parameter standards: ids of the standards that are needed.
  static func load(
    _ record: EventRecord,
    from store: Store,
    standards: Set<String>,
    _ extent: Extent = .scoring
  ) throws -> EventDefinitions {
    let needed = record.pins.filter { pin in
      switch pin.kind {
      case .rubric, .dictionary: true
      case .standard: standards.contains(pin.id)
      case .programme: extent == .reporting
      }
    }
    return try load(needed, from: store)
  }

  /// Rubric and standards, with those of the pinned dictionaries that hold a competency of one of the standards.
  ///
  /// A dictionary that holds none cannot touch a score, and there are many for the few that one person's job needs.
  static func load(
    forScoring record: EventRecord,
    from store: Store,
    standards: Set<String>
  ) throws -> EventDefinitions {
    let rules = record.pins.filter { $0.kind == .rubric || $0.kind == .standard && standards.contains($0.id) }
    return try load(rules: rules, optional: record.pins(.dictionary), from: store)
  }

  /// Exactly those that a recorded result names, whatever the event has pinned since.
  ///
  /// Of the event's other dictionaries those that hold a competency of the standard: it is out of the rubric's scope.
  static func load(
    behind result: AssessmentResult,
    in record: EventRecord,
    from store: Store
  ) throws -> EventDefinitions {
    let named = Set(result.dictionaries.map(\.id))
    return try load(
      rules: [result.rubric, result.standard],
      dictionaries: result.dictionaries,
      optional: record.pins(.dictionary).filter { !named.contains($0.id) },
      from: store
    )
  }

  /// - Parameter optional: dictionaries that are left out where they hold no competency of the standards.
  private static func load(
    rules: [DefinitionPin],
    dictionaries: [DefinitionPin] = [],
    optional: [DefinitionPin],
    from store: Store
  ) throws -> EventDefinitions {
    let set = try DefinitionSet.load(canonical: sources(of: rules, from: store))
    let codes = Set(set.standards.flatMap { $0.value.requires.map(\.competency) })
    let kept =
      try sources(of: dictionaries, from: store)
      + sources(of: optional, from: store).filter { $0.mayHold(anyOf: codes) }
    return try definitions(of: rules + dictionaries + optional, in: set, DefinitionSet.load(canonical: kept))
  }

  /// Exactly these definitions.
  static func load(_ pins: [DefinitionPin], from store: Store) throws -> EventDefinitions {
    let set = try DefinitionSet.load(canonical: sources(of: pins, from: store))
    return try definitions(of: pins, in: set, set)
  }

  private static func sources(of pins: [DefinitionPin], from store: Store) throws -> [DefinitionSource] {
    try pins.map { pin in
      guard let stored = try store.definition(digest: pin.digest) else { throw missing(pin) }
      return DefinitionSource(file: stored.source, bytes: stored.canonical)
    }
  }

  private static func definitions(
    of pins: [DefinitionPin],
    in set: DefinitionSet,
    _ dictionaries: DefinitionSet
  ) throws -> EventDefinitions {
    var byKey: [DefinitionKey: DefinitionPin] = [:]
    for pin in pins { byKey[DefinitionKey(kind: pin.kind, id: pin.id, version: pin.version)] = pin }
    func pinned<Value>(_ list: [Definition<Value>]) -> [Pinned<Value>] {
      list.compactMap { item in byKey[item.document.key].map { Pinned(value: item, pin: $0) } }
    }
    guard let rubric = pinned(set.rubrics).first else {
      throw CommandFailure(
        "E0741",
        .defect,
        LocalizedText(id: "rubrik kegiatan tidak terbaca dari basis data", en: "the event's rubric cannot be read back")
      )
    }
    return EventDefinitions(
      rubric: rubric,
      dictionaries: pinned(dictionaries.dictionaries),
      standards: pinned(set.standards),
      programmes: set.programmes.flatMap(\.value.programmes)
    )
  }

  /// The pinned standard that a reference names.
  func standard(_ reference: DefinitionReference) -> Pinned<JobStandard>? {
    standards.first { reference.means($0.pin.id, version: $0.pin.version) }
  }

  private static func missing(_ pin: DefinitionPin) -> CommandFailure {
    CommandFailure(
      "E0742",
      .badData,
      LocalizedText(
        id: "definisi \(pin.id)@\(pin.version) tidak ada di basis data",
        en: "the definition \(pin.id)@\(pin.version) is not in the database"
      ),
      advice: LocalizedText(id: "Pulihkan dari cadangan.", en: "Restore the database from a backup.")
    )
  }
}
