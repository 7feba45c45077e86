/// Somebody took personal data out: an export, a report, or whole numbers shown.
package struct AccessRecord: LedgerRecord {
  package static let kind = LeafKind.access

  package var number: Int64
  /// `export`, `report`, `full-nip`, …
  package var action: String
  package var event: Int64?
  package var person: Int64?
  package var authorship: Authorship

  package init(number: Int64, action: String, event: Int64?, person: Int64?, authorship: Authorship) {
    self.number = number
    self.action = action
    self.event = event
    self.person = person
    self.authorship = authorship
  }

  package func appendFields(to form: inout LeafFields) {
    form.append(action)
    form.append(event)
    form.append(person)
    form.append(authorship)
  }
}
