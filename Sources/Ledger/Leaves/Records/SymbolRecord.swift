/// The meaning of a number that ratings use: a code of a competency, method, indicator or item.
package struct SymbolRecord: LedgerRecord {
  package static let kind = LeafKind.symbol

  package var number: Int64
  package var text: String

  package init(number: Int64, text: String) {
    self.number = number
    self.text = text
  }

  package func appendFields(to form: inout LeafFields) { form.append(text) }
}
