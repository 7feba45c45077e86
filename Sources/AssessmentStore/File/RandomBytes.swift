import Ledger

/// Random salts and ids, drawn from the system in blocks: a call for each would cost more than the row it is for.
struct RandomBytes: RandomNumberGenerator {
  private static let block = 4096
  private var words: [UInt64] = []
  private var generator = SystemRandomNumberGenerator()

  /// 16 bytes.
  mutating func salt() -> Salt { Salt(using: &self) }

  /// 16 bytes as 32 hexadecimal digits.
  mutating func code() -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: draw().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  mutating func next() -> UInt64 {
    if words.isEmpty { words = (0..<RandomBytes.block / 8).map { _ in generator.next() } }
    return words.removeLast()
  }

  private mutating func draw() -> [UInt8] {
    (0..<2).flatMap { _ in withUnsafeBytes(of: next()) { Array($0) } }
  }
}
