/// Identifying values of a person that were deleted, with their salts, for good.
package struct ErasureRecord: LedgerRecord {
  package static let kind = LeafKind.erasure

  package var number: Int64
  package var person: Int64
  /// Those to the deleted values, which stay.
  package var erased: [Commitment]
  /// Stays readable for ever: it must not itself identify the person.
  package var reason: String
  package var authorship: Authorship

  package init(number: Int64, person: Int64, erased: [Commitment], reason: String, authorship: Authorship) {
    self.number = number
    self.person = person
    self.erased = erased
    self.reason = reason
    self.authorship = authorship
  }

  package func appendFields(to form: inout LeafFields) {
    form.append(person)
    form.append(list: erased) { $0.append($1) }
    form.append(reason)
    form.append(authorship)
  }
}
