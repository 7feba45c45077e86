/// A rating that another supersedes; both stay. The number is that of the rating that was wrong.
package struct CorrectionRecord: LedgerRecord {
  package static let kind = LeafKind.correction

  package var number: Int64
  /// The number of the rating that counts instead.
  package var replacement: Int64
  package var event: Int64
  package var person: Int64
  package var reason: Commitment?
  package var authorship: Authorship

  package init(
    number: Int64,
    replacement: Int64,
    event: Int64,
    person: Int64,
    reason: Commitment?,
    authorship: Authorship
  ) {
    self.number = number
    self.replacement = replacement
    self.event = event
    self.person = person
    self.reason = reason
    self.authorship = authorship
  }

  package func appendFields(to form: inout LeafFields) {
    form.append(replacement)
    form.append(event)
    form.append(person)
    form.append(reason)
    form.append(authorship)
  }
}
