/// Bytes in which no two different lists of fields look alike: every text follows its length, every absent field is
/// marked.
struct CanonicalBytes {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ number: Int64) {
    withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ text: String) {
    append(Int64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  mutating func append(_ text: String?) { appendOptional(text) { $0.append($1) } }

  mutating func append(_ number: Int64?) { appendOptional(number) { $0.append($1) } }

  /// The count, then each element.
  mutating func append<Element>(_ list: [Element], _ body: (inout CanonicalBytes, Element) -> Void) {
    append(Int64(list.count))
    for element in list { body(&self, element) }
  }

  mutating func append(record: [UInt8]) {
    append(Int64(record.count))
    bytes.append(contentsOf: record)
  }

  mutating func appendOptional<Value>(_ value: Value?, _ body: (inout CanonicalBytes, Value) -> Void) {
    guard let value else {
      bytes.append(0)
      return
    }
    bytes.append(1)
    body(&self, value)
  }
}
