/// A JSON number as it was written: its source text, never a binary floating-point value.
package struct JSONNumber: Hashable, Sendable {
  /// The text exactly as read, for example `2.50`.
  package let text: String

  /// Takes a text that follows the number grammar of RFC 8259; anything else gives `nil`.
  package init?(_ text: String) {
    guard JSONNumber.isNumber(text.utf8) else { return nil }
    self.text = text
  }

  package init(_ value: some BinaryInteger) {
    text = String(value)
  }

  /// Trusts the parser, which has just matched the grammar.
  init(matched text: String) {
    self.text = text
  }

  /// The value when the text is a plain integer that fits.
  package var integer: Int? { Int(text) }

  private static func isNumber(_ bytes: String.UTF8View) -> Bool {
    let bytes = Array(bytes)
    return JSONNumber.end(in: bytes, from: 0) == bytes.count && !bytes.isEmpty
  }

  /// Where the number that begins at `start` ends, or `nil` when none begins there.
  static func end(in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") { index += 1 }
    let whole = skipDigits(bytes, &index)
    if whole == 0 || (whole > 1 && bytes[index - whole] == UInt8(ascii: "0")) { return nil }
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      if skipDigits(bytes, &index) == 0 { return nil }
    }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if index < bytes.count, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
      if skipDigits(bytes, &index) == 0 { return nil }
    }
    return index
  }

  private static func skipDigits(_ bytes: [UInt8], _ index: inout Int) -> Int {
    let start = index
    while index < bytes.count, bytes[index] >= UInt8(ascii: "0"), bytes[index] <= UInt8(ascii: "9") { index += 1 }
    return index - start
  }
}
