import FoundationEssentials

/// Random salts and ids, drawn from the system in blocks: a call for each would cost more than the row it is for.
struct RandomBytes {
  private static let block = 4096
  private var bytes: [UInt8] = []
  private var generator = SystemRandomNumberGenerator()

  /// 16 bytes.
  mutating func salt() -> Data { Data(draw()) }

  /// 16 bytes as 32 hexadecimal digits.
  mutating func code() -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: draw().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private mutating func draw() -> [UInt8] {
    if bytes.count < 16 {
      bytes = (0..<RandomBytes.block / 8).flatMap { _ in withUnsafeBytes(of: generator.next()) { Array($0) } }
    }
    defer { bytes.removeLast(16) }
    return Array(bytes.suffix(16))
  }
}
