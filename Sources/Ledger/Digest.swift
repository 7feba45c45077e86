import Crypto

/// A SHA-256 digest: what definitions, files and inputs are named by.
package struct Digest: Hashable, Sendable {
  /// 32 bytes.
  package let bytes: [UInt8]

  /// Of some bytes, in one go.
  package init(of bytes: some Collection<UInt8>) {
    var hash = SHA256()
    hash.update(data: Array(bytes))
    self.init(hash.finalize())
  }

  init(_ digest: SHA256.Digest) { bytes = digest.withUnsafeBytes { Array($0) } }

  /// Exactly 32 bytes, or `nil`.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    self.bytes = Array(bytes)
  }

  /// Reads `sha256:` and 64 lower-case hexadecimal digits, or `nil`.
  package init?(parsing text: String) {
    guard text.hasPrefix(Digest.prefix) else { return nil }
    let digits = Array(text.utf8.dropFirst(Digest.prefix.utf8.count))
    guard digits.count == 64 else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: 64, by: 2) {
      guard let high = Digest.value(digits[index]), let low = Digest.value(digits[index + 1]) else { return nil }
      bytes.append(high << 4 | low)
    }
    self.bytes = bytes
  }

  private static let prefix = "sha256:"

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - 48
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - 87
    default: nil
    }
  }
}

extension Digest: CustomStringConvertible {
  /// `sha256:` and 64 hexadecimal digits.
  package var description: String {
    let digits = Array("0123456789abcdef".utf8)
    return Digest.prefix
      + String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
