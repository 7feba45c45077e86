/// Writes the cells of one CSV row (RFC 4180, lines end in LF).
struct CSVRow: Sendable {
  private(set) var bytes: [UInt8] = []
  private var isFirst = true

  /// A text from people. What a spreadsheet would take for a formula gets an apostrophe before it.
  mutating func text(_ text: String) {
    separate()
    let isFormula = text.utf8.first.map { "=+-@\t\r".utf8.contains($0) } ?? false
    quote(isFormula ? "'" + text : text)
  }

  /// A number or code of ours, as it is; `nil` is an empty cell.
  mutating func raw(_ text: String?) {
    separate()
    if let text { bytes.append(contentsOf: text.utf8) }
  }

  mutating func end() {
    bytes.append(UInt8(ascii: "\n"))
    isFirst = true
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
  }

  private mutating func quote(_ text: String) {
    let mark = UInt8(ascii: "\"")
    guard text.utf8.contains(where: { $0 == mark || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    bytes.append(mark)
    for byte in text.utf8 {
      if byte == mark { bytes.append(mark) }
      bytes.append(byte)
    }
    bytes.append(mark)
  }
}
