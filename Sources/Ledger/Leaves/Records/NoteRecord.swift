/// A note on a rating, behind a commitment.
package struct NoteRecord: LedgerRecord {
  package static let kind = LeafKind.note

  package var number: Int64
  package var text: Commitment

  package init(number: Int64, text: Commitment) {
    self.number = number
    self.text = text
  }

  package func appendFields(to form: inout LeafFields) { form.append(text) }
}
