import Glibc
import Ledger

/// Random salts and ids, drawn from the system in blocks: a call for each would cost more than the row it is for.
struct RandomBytes: RandomNumberGenerator {
  /// As much as one call gives: 256 bytes.
  private static let block = 32
  private var words: [UInt64] = []

  /// 16 bytes.
  mutating func salt() -> Salt { Salt(using: &self) }

  /// 16 bytes as 32 hexadecimal digits.
  mutating func code() -> String {
    let drawn = [next(), next()]
    return String(unsafeUninitializedCapacity: 32) { text in
      for place in 0..<32 {
        let digit = UInt8(truncatingIfNeeded: drawn[place / 16] >> UInt64(4 * (place % 16)) & 15)
        text[place] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
      }
      return 32
    }
  }

  mutating func next() -> UInt64 {
    if words.isEmpty { words = RandomBytes.drawn() }
    return words.removeLast()
  }

  private static func drawn() -> [UInt64] {
    var words = [UInt64](repeating: 0, count: block)
    let status = words.withUnsafeMutableBytes { getentropy($0.baseAddress, $0.count) }
    precondition(status == 0, "the system gives no random bytes")
    return words
  }
}
