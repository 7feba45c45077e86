package import Assessment

/// What an evidence file is checked against: the event's methods, competencies, consensus rule and date, and the people known.
package struct EvidenceContext: Sendable {
  /// A competency that the event's dictionaries hold, as far as a row needs it.
  package struct KnownCompetency: Hashable, Sendable {
    package var code: String
    package var kind: CompetencyKind
    /// The grid of its levels.
    package var scale: Scale
    package var indicators: [String]

    package init(code: String, kind: CompetencyKind, scale: Scale, indicators: [String]) {
      self.code = code
      self.kind = kind
      self.scale = scale
      self.indicators = indicators
    }
  }

  package var methods: [Method]
  package var competencies: [KnownCompetency]
  package var consensus: ConsensusRule
  /// No evidence may be dated after it; a row without a date has this one.
  package var eventDate: CalendarDay
  /// Everybody of whom evidence may be given: the number and the run's or the database's own key.
  package var people: PersonLookup
  /// Methods whose rows count by the role of the rater alone: a row without one would count nowhere.
  package var methodsWithRoles: Set<String> = []

  package init(
    methods: [Method],
    competencies: [KnownCompetency],
    consensus: ConsensusRule,
    eventDate: CalendarDay,
    people: PersonLookup
  ) {
    self.methods = methods
    self.competencies = competencies
    self.consensus = consensus
    self.eventDate = eventDate
    self.people = people
  }

  /// The context of an event by its rubric and the dictionaries it pinned.
  ///
  /// A code found in two dictionaries is taken from the one that the rubric names, else from the first.
  package init(rubric: Rubric, dictionaries: [CompetencyDictionary], eventDate: CalendarDay, people: PersonLookup) {
    let named = Set(rubric.dictionaries.map(\.id))
    let first = dictionaries.filter { named.contains($0.header.id) }
    let others = dictionaries.filter { !named.contains($0.header.id) }
    var seen: Set<String> = []
    var known: [KnownCompetency] = []
    for dictionary in first + others {
      for competency in dictionary.competencies where seen.insert(competency.code).inserted {
        known.append(KnownCompetency(competency, in: dictionary))
      }
    }
    self.init(
      methods: rubric.methods,
      competencies: known,
      consensus: rubric.consensus,
      eventDate: eventDate,
      people: people
    )
  }
}

extension EvidenceContext.KnownCompetency {
  init(_ competency: Competency, in dictionary: CompetencyDictionary) {
    self.init(
      code: competency.code,
      kind: dictionary.kind,
      scale: dictionary.scale,
      indicators: competency.levels.flatMap { $0.indicators.map(\.code) }
    )
  }
}
