/// Reads one JSON text (RFC 8259) strictly: UTF-8 only, no name twice, nesting limited.
package struct JSONParser {
  private let bytes: [UInt8]
  private let maximumDepth: Int
  private var index = 0

  /// - Throws: `JSONSyntaxError` with the place of the first fault.
  package static func parse(_ bytes: [UInt8], maximumDepth: Int = 64) throws(JSONSyntaxError) -> JSONValue {
    var parser = JSONParser(bytes: bytes, maximumDepth: maximumDepth)
    let value = try parser.value(depth: 0)
    parser.skipSpace()
    if parser.index < bytes.count { throw parser.fault(.trailingText) }
    return value
  }

  package static func parse(_ text: String, maximumDepth: Int = 64) throws(JSONSyntaxError) -> JSONValue {
    try parse(Array(text.utf8), maximumDepth: maximumDepth)
  }

  private init(bytes: [UInt8], maximumDepth: Int) {
    self.bytes = bytes
    self.maximumDepth = maximumDepth
  }

  private mutating func value(depth: Int) throws(JSONSyntaxError) -> JSONValue {
    skipSpace()
    guard index < bytes.count else { throw fault(.unexpectedEnd) }
    if depth > maximumDepth { throw fault(.tooDeep) }
    switch bytes[index] {
    case UInt8(ascii: "{"): return .object(try object(depth: depth))
    case UInt8(ascii: "["): return .array(try array(depth: depth))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    default: throw fault(.unexpectedByte)
    }
  }

  private mutating func object(depth: Int) throws(JSONSyntaxError) -> JSONObject {
    var object = JSONObject()
    var names = Set<String>()
    index += 1
    skipSpace()
    if take(UInt8(ascii: "}")) { return object }
    repeat {
      skipSpace()
      let start = index
      guard peek() == UInt8(ascii: "\"") else { throw fault(peek() == nil ? .unexpectedEnd : .unexpectedByte) }
      let name = try string()
      if !names.insert(name).inserted { throw fault(.repeatedName, at: start) }
      skipSpace()
      try expect(UInt8(ascii: ":"))
      object.append(name, try value(depth: depth + 1))
      skipSpace()
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"))
    return object
  }

  private mutating func array(depth: Int) throws(JSONSyntaxError) -> [JSONValue] {
    var values: [JSONValue] = []
    index += 1
    skipSpace()
    if take(UInt8(ascii: "]")) { return values }
    repeat {
      values.append(try value(depth: depth + 1))
      skipSpace()
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"))
    return values
  }

  private mutating func number() throws(JSONSyntaxError) -> JSONNumber {
    guard let end = JSONNumber.end(in: bytes, from: index) else { throw fault(.invalidNumber) }
    defer { index = end }
    return JSONNumber(matched: String(decoding: bytes[index..<end], as: UTF8.self))
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONSyntaxError) -> JSONValue {
    let text = String(describing: word).utf8
    guard bytes[index...].starts(with: text) else { throw fault(.unexpectedByte) }
    index += text.count
    return value
  }

  private mutating func string() throws(JSONSyntaxError) -> String {
    let start = index
    var literal = JSONStringLiteral(bytes: bytes, index: index + 1)
    let text = try literal.read()
    guard let text else { throw fault(.invalidUTF8, at: start) }
    index = literal.index
    return text
  }

  private func peek() -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ byte: UInt8) throws(JSONSyntaxError) {
    if !take(byte) { throw fault(peek() == nil ? .unexpectedEnd : .unexpectedByte) }
  }

  private mutating func skipSpace() {
    while let byte = peek(), byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }

  private func fault(_ reason: JSONSyntaxError.Reason, at offset: Int? = nil) -> JSONSyntaxError {
    JSONSyntaxError(reason, at: offset ?? index, in: bytes)
  }
}
