/// A version of a person's data.
package struct EmployeeChangeRecord: LedgerRecord {
  package static let kind = LeafKind.employeeChange

  package var number: Int64
  package var person: Int64
  /// In force from this day, days since 1970.
  package var effective: Int64
  /// nip, ni-pppk or candidate.
  package var identity: String
  package var personal: PersonalCommitments
  package var standard: String?
  package var status: String?
  /// The number of the import.
  package var source: Int64

  package init(
    number: Int64,
    person: Int64,
    effective: Int64,
    identity: String,
    personal: PersonalCommitments,
    standard: String?,
    status: String?,
    source: Int64
  ) {
    self.number = number
    self.person = person
    self.effective = effective
    self.identity = identity
    self.personal = personal
    self.standard = standard
    self.status = status
    self.source = source
  }

  package func appendFields(to form: inout LeafFields) {
    form.append(person)
    form.append(effective)
    form.append(identity)
    form.append(personal.number)
    form.append(personal.name)
    form.append(personal.unit)
    form.append(personal.position)
    form.append(standard)
    form.append(status)
    form.append(source)
  }
}
