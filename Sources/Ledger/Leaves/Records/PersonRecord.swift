/// A person before anything is said of them.
package struct PersonRecord: LedgerRecord {
  package static let kind = LeafKind.person

  package var number: Int64
  /// Random; tells nothing.
  package var code: String

  package init(number: Int64, code: String) {
    self.number = number
    self.code = code
  }

  package func appendFields(to form: inout LeafFields) { form.append(code) }
}
