/// Where and why bytes are no JSON text.
package struct JSONSyntaxError: Error, Hashable, Sendable {
  package enum Reason: String, Hashable, Sendable {
    case unexpectedEnd = "the text ends too early"
    case unexpectedByte = "this byte cannot stand here"
    case trailingText = "there is text after the value"
    case invalidNumber = "this is no JSON number"
    case invalidEscape = "this escape is not known"
    case unpairedSurrogate = "this surrogate has no partner"
    case controlCharacter = "a control character must be escaped"
    case invalidUTF8 = "these bytes are not UTF-8"
    case repeatedName = "the object has this name twice"
    case tooDeep = "the nesting is too deep"
  }

  package let reason: Reason
  /// Bytes before the fault.
  package let offset: Int
  /// From 1.
  package let line: Int
  /// From 1, in Unicode scalars.
  package let column: Int

  init(_ reason: Reason, at offset: Int, in bytes: [UInt8]) {
    self.reason = reason
    self.offset = offset
    let before = bytes[..<min(offset, bytes.count)]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    line = 1 + before.count { $0 == UInt8(ascii: "\n") }
    column = 1 + before[lineStart...].count { $0 & 0xC0 != 0x80 }
  }
}
