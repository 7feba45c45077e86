/// 16 random bytes that keep a committed value from being guessed. Deleted with the value when a person is erased.
package struct Salt: Hashable, Sendable {
  package static let byteCount = 16

  package let bytes: [UInt8]

  /// Exactly 16 bytes, or `nil`.
  package init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Salt.byteCount else { return nil }
    self.bytes = Array(bytes)
  }

  /// Takes its bytes from the generator; only `SystemRandomNumberGenerator` may make salts that are kept.
  package init(using generator: inout some RandomNumberGenerator) {
    var bytes: [UInt8] = []
    for _ in 0..<2 {
      let word: UInt64 = generator.next()
      withUnsafeBytes(of: word) { bytes.append(contentsOf: $0) }
    }
    self.bytes = bytes
  }
}
