import Assessment

/// A person's evidence, settled for each competency of the plan.
struct PreparedPerson {
  let person: PersonCase
  /// In the plan's order.
  let competencies: [PreparedCompetency]

  init(_ person: PersonCase, for plan: ScoringPlan) {
    self.person = person
    let own = SortedEvidence(person.evidence, notes: person.notes, for: plan)
    let ownSource = EvidenceSource(person, validUntil: plan.validUntil(from: person.asOf))
    let earlier = person.usableEvents.map { event in
      (EvidenceSource(event), SortedEvidence(event.evidence, notes: event.notes, for: plan))
    }
    competencies = plan.competencies.indices.map { place in
      guard !own.hasEvidence(of: place), let (source, sorted) = earlier.first(where: { $1.hasEvidence(of: place) })
      else { return PreparedCompetency(place, of: plan, from: own, ownSource) }
      return PreparedCompetency(place, of: plan, from: sorted, source)
    }
  }

  /// The oldest source that counts: the result carries its date and validity.
  var oldestSource: EvidenceSource? {
    competencies.lazy.filter(\.source.isEarlier).map(\.source).min { $0.date < $1.date }
  }
}

extension PersonCase {
  /// Earlier events that are still valid on the event's date, newest first.
  fileprivate var usableEvents: [EarlierEvent] {
    guard !earlier.isEmpty else { return [] }
    return earlier.filter { $0.date <= asOf && ($0.validUntil.map { asOf <= $0 } ?? true) }
      .sorted { $0.date != $1.date ? $0.date > $1.date : $0.id < $1.id }
  }
}

extension ScoringPlan {
  /// The last day a result of this day counts, inclusive.
  func validUntil(from day: CalendarDay) -> CalendarDay? {
    rubric.value.validityYears.map { day.adding(years: $0) }
  }
}
