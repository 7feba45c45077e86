/// Reads the rest of a string literal after its opening quote.
struct JSONStringLiteral {
  let bytes: [UInt8]
  /// The next byte to read; after `read` the one behind the closing quote.
  var index: Int

  /// The text, or `nil` when its bytes are not UTF-8.
  mutating func read() throws(JSONSyntaxError) -> String? {
    let start = index
    try skipPlain()
    if bytes[index] == UInt8(ascii: "\"") {
      index += 1
      return String(validating: bytes[start..<(index - 1)], as: UTF8.self)
    }
    var decoded = Array(bytes[start..<index])
    while bytes[index] != UInt8(ascii: "\"") {
      try appendEscape(to: &decoded)
      let plain = index
      try skipPlain()
      decoded.append(contentsOf: bytes[plain..<index])
    }
    index += 1
    return String(validating: decoded, as: UTF8.self)
  }

  /// Moves to the next quote or backslash.
  private mutating func skipPlain() throws(JSONSyntaxError) {
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
      if byte < 0x20 { throw fault(.controlCharacter) }
      index += 1
    }
    throw fault(.unexpectedEnd)
  }

  private mutating func appendEscape(to decoded: inout [UInt8]) throws(JSONSyntaxError) {
    guard index + 1 < bytes.count else { throw fault(.unexpectedEnd) }
    let letter = bytes[index + 1]
    if letter == UInt8(ascii: "u") {
      decoded.append(contentsOf: Array(String(try unicodeEscape()).utf8))
      return
    }
    guard let byte = JSONStringLiteral.shortEscapes[letter] else { throw fault(.invalidEscape) }
    decoded.append(byte)
    index += 2
  }

  private mutating func unicodeEscape() throws(JSONSyntaxError) -> Unicode.Scalar {
    let start = index
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    else { throw fault(.unpairedSurrogate, at: start) }
    let second = UInt32(try codeUnit())
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + (second - 0xDC00))
    else { throw fault(.unpairedSurrogate, at: start) }
    return scalar
  }

  /// The four hexadecimal digits of an escape that begins at `index`.
  private mutating func codeUnit() throws(JSONSyntaxError) -> UInt16 {
    guard index + 6 <= bytes.count else { throw fault(.unexpectedEnd) }
    var unit: UInt16 = 0
    for byte in bytes[(index + 2)..<(index + 6)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw fault(.invalidEscape) }
      unit = unit << 4 | UInt16(digit)
    }
    index += 6
    return unit
  }

  private func fault(_ reason: JSONSyntaxError.Reason, at offset: Int? = nil) -> JSONSyntaxError {
    JSONSyntaxError(reason, at: offset ?? index, in: bytes)
  }

  private static let shortEscapes: [UInt8: UInt8] = [
    UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
    UInt8(ascii: "/"): UInt8(ascii: "/"),
    UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D,
    UInt8(ascii: "t"): 0x09,
  ]
}
