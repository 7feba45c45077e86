import Crypto

/// A SHA-256 digest: what definitions, files and inputs are named by.
///
/// Kept as four words, so that a tree of millions of them asks for no memory of its own.
package struct Digest: Hashable, Sendable {
  package static let byteCount = 32

  /// As they lie in memory.
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// 32 bytes.
  package var bytes: [UInt8] { withUnsafeBytes { Array($0) } }

  /// Of some bytes, in one go.
  package init(of bytes: some Collection<UInt8>) {
    var hash = SHA256()
    if bytes.withContiguousStorageIfAvailable({ hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }) == nil {
      hash.update(data: Array(bytes))
    }
    self.init(hash.finalize())
  }

  init(_ digest: SHA256.Digest) { self = digest.withUnsafeBytes { Digest(words: $0) } }

  /// Exactly 32 bytes, or `nil`.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Digest.byteCount else { return nil }
    self = Array(bytes).withUnsafeBytes { Digest(words: $0) }
  }

  private init(words bytes: UnsafeRawBufferPointer) {
    func word(_ place: Int) -> UInt64 { bytes.loadUnaligned(fromByteOffset: place * 8, as: UInt64.self) }
    words = (word(0), word(1), word(2), word(3))
  }

  package func withUnsafeBytes<Value>(_ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value {
    try Swift.withUnsafeBytes(of: words) { try body($0) }
  }

  package static func == (left: Digest, right: Digest) -> Bool { left.words == right.words }

  package func hash(into hasher: inout Hasher) { hasher.combine(words.0) }

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
    self.init(bytes: bytes)
  }

  fileprivate static let prefix = "sha256:"
  fileprivate static let digits = Array("0123456789abcdef".utf8)

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
    let digits = Digest.digits
    let prefix = Digest.prefix.utf8
    return withUnsafeBytes { bytes in
      String(unsafeUninitializedCapacity: prefix.count + 2 * bytes.count) { text in
        var (_, end) = text.initialize(from: prefix)
        for byte in bytes {
          text.initializeElement(at: end, to: digits[Int(byte >> 4)])
          text.initializeElement(at: end + 1, to: digits[Int(byte & 15)])
          end += 2
        }
        return end
      }
    }
  }
}
