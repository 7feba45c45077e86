/// A person in an event, for one target job.
package struct ParticipationRecord: LedgerRecord {
  package static let kind = LeafKind.participation

  package var number: Int64
  package var event: Int64
  package var person: Int64
  package var standard: String?
  package var status: String
  package var group: String?
  /// The number of the import.
  package var source: Int64

  package init(
    number: Int64,
    event: Int64,
    person: Int64,
    standard: String?,
    status: String,
    group: String?,
    source: Int64
  ) {
    self.number = number
    self.event = event
    self.person = person
    self.standard = standard
    self.status = status
    self.group = group
    self.source = source
  }

  package func appendFields(to form: inout LeafFields) {
    form.append(event)
    form.append(person)
    form.append(standard)
    form.append(status)
    form.append(group)
    form.append(source)
  }
}
