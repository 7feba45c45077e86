/// Why a text is not a number of ours (contract, section 5).
public enum NumberFault: Error, Hashable, Sendable {
  case empty
  /// `1.98501E+17`: a spreadsheet's scientific notation.
  case exponent
  /// Two separators, or a separator without digits around it.
  case separators
  case tooManyDigits
  case tooManyDecimals
  case unexpectedCharacter
}

extension FixedDecimal {
  /// Reads an optional sign, at most 12 digits and one `.` or `,` with at most 6 decimals; no exponent, no grouping.
  ///
  /// Cost: one pass over the bytes, no allocation.
  public init(parsing bytes: some Sequence<UInt8>) throws(NumberFault) {
    var reading = Reading()
    for byte in bytes { try reading.take(byte) }
    millionths = try reading.finish()
  }

  public init(parsing text: String) throws(NumberFault) { try self.init(parsing: text.utf8) }
}

/// The state of reading one number.
private struct Reading {
  private var negative = false
  private var count = 0
  private var value: Int64 = 0
  private var digits = 0
  private var decimals: Int?

  mutating func take(_ byte: UInt8) throws(NumberFault) {
    defer { count += 1 }
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): try takeDigit(Int64(byte - 48))
    case UInt8(ascii: "-"), UInt8(ascii: "+"):
      guard count == 0 else { throw .unexpectedCharacter }
      negative = byte == UInt8(ascii: "-")
    case UInt8(ascii: "."), UInt8(ascii: ","):
      guard decimals == nil, digits > 0 else { throw .separators }
      decimals = 0
    case UInt8(ascii: "e"), UInt8(ascii: "E"):
      guard digits > 0 else { throw .unexpectedCharacter }
      throw .exponent
    default: throw .unexpectedCharacter
    }
  }

  private mutating func takeDigit(_ digit: Int64) throws(NumberFault) {
    digits += 1
    guard digits <= 12 else { throw .tooManyDigits }
    if let places = decimals {
      guard places < 6 else { throw .tooManyDecimals }
      decimals = places + 1
    }
    value = value * 10 + digit
  }

  func finish() throws(NumberFault) -> Int64 {
    guard count > 0 else { throw .empty }
    guard digits > 0 else { throw .unexpectedCharacter }
    guard decimals != 0 else { throw .separators }
    var scaled = value
    for _ in (decimals ?? 0)..<6 { scaled *= 10 }
    return negative ? -scaled : scaled
  }
}
