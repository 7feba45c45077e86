package import Assessment

/// Everything known of one person in one event: what a plan scores.
package struct PersonCase: Sendable {
  package var employee: EmployeeSnapshot
  /// Id of the event.
  package var event: String
  /// The event's date, whatever the day of scoring.
  package var asOf: CalendarDay
  /// The event's own live evidence, in any order; superseded rows are not in it.
  package var evidence: [Evidence]
  /// The events named by `--uses`, in any order.
  package var earlier: [EarlierEvent]
  /// The standard under which the event's relative scores were given; `nil` = the plan's own.
  package var givenUnder: DefinitionReference?
  /// Names the notes of the evidence; `nil` = the plan's symbols do.
  package var notes: SymbolTable?

  package init(
    employee: EmployeeSnapshot,
    event: String,
    asOf: CalendarDay,
    evidence: [Evidence],
    earlier: [EarlierEvent] = [],
    givenUnder: DefinitionReference? = nil,
    notes: SymbolTable? = nil
  ) {
    self.employee = employee
    self.event = event
    self.asOf = asOf
    self.evidence = evidence
    self.earlier = earlier
    self.givenUnder = givenUnder
    self.notes = notes
  }
}

/// An earlier event whose evidence of this person counts where the new event has none.
package struct EarlierEvent: Sendable {
  package var id: String
  package var date: CalendarDay
  /// The last day its results count, inclusive; `nil` = for ever.
  package var validUntil: CalendarDay?
  package var evidence: [Evidence]
  /// The standard under which its relative scores were given; `nil` = the plan's own.
  package var givenUnder: DefinitionReference?
  /// Names the notes of the evidence; `nil` = the plan's symbols do.
  package var notes: SymbolTable?

  package init(
    id: String,
    date: CalendarDay,
    validUntil: CalendarDay?,
    evidence: [Evidence],
    givenUnder: DefinitionReference? = nil,
    notes: SymbolTable? = nil
  ) {
    self.id = id
    self.date = date
    self.validUntil = validUntil
    self.evidence = evidence
    self.givenUnder = givenUnder
    self.notes = notes
  }
}
