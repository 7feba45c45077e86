/// Crockford's base 32: 32 digits that are hard to confuse on paper.
enum CrockfordBase32 {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  static func digit(_ value: UInt8) -> UInt8 { alphabet[Int(value)] }

  /// The value of a digit, of its small letter, and of O, I and L that were meant for 0, 1 and 1.
  static func value(_ digit: UInt8) -> UInt8? {
    let capital = (97...122).contains(digit) ? digit - 32 : digit
    switch capital {
    case UInt8(ascii: "O"): return 0
    case UInt8(ascii: "I"), UInt8(ascii: "L"): return 1
    default: return alphabet.firstIndex(of: capital).map { UInt8($0) }
    }
  }

  /// Five bits each, the highest first. The count of bytes is a multiple of five.
  static func values(of bytes: [UInt8]) -> [UInt8] {
    stride(from: 0, to: bytes.count, by: 5).flatMap { start in
      let block = bytes[start..<(start + 5)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return (0..<8).map { UInt8(truncatingIfNeeded: block >> UInt64(35 - 5 * $0) & 31) }
    }
  }

  /// The inverse of `values`.
  static func bytes(of values: [UInt8]) -> [UInt8] {
    stride(from: 0, to: values.count, by: 8).flatMap { start in
      let block = values[start..<(start + 8)].reduce(UInt64(0)) { $0 << 5 | UInt64($1) }
      return (0..<5).map { UInt8(truncatingIfNeeded: block >> UInt64(32 - 8 * $0)) }
    }
  }
}
