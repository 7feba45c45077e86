package import Assessment

/// The evidence of one person in one event.
package struct EventEvidence: Sendable {
  package var event: String
  package var rows: [Evidence]

  package init(event: String, rows: [Evidence]) {
    self.event = event
    self.rows = rows
  }
}

/// Everything that one result rests on.
package struct ResultInputs: Sendable {
  package var event: String
  package var purpose: String
  package var asOf: CalendarDay
  package var rubric: DefinitionPin
  package var standard: DefinitionPin
  /// In the rubric's order, which settles a code found twice.
  package var dictionaries: [DefinitionPin]
  /// Every evaluator that the rubric binds, in any order.
  package var plugins: [PluginPin]
  /// The random id of the person, and the number of the version of their data in force on the event's date.
  ///
  /// They stand for number, name, unit and position: a digest of those could be guessed long after they were erased.
  package var person: String
  package var version: Int64
  package var participation: Participant?
  /// Of the event and, in their order, of the events it uses.
  package var evidence: [EventEvidence]

  package init(
    event: String,
    purpose: String,
    asOf: CalendarDay,
    rubric: DefinitionPin,
    standard: DefinitionPin,
    dictionaries: [DefinitionPin],
    plugins: [PluginPin],
    person: String,
    version: Int64,
    participation: Participant? = nil,
    evidence: [EventEvidence]
  ) {
    self.event = event
    self.purpose = purpose
    self.asOf = asOf
    self.rubric = rubric
    self.standard = standard
    self.dictionaries = dictionaries
    self.plugins = plugins
    self.person = person
    self.version = version
    self.participation = participation
    self.evidence = evidence
  }
}
