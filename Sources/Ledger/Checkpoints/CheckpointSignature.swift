/// A signature over a checkpoint's statement, with the key that made it. Text: `signature KEY HEX`.
package struct CheckpointSignature: Hashable, Sendable {
  static let word = "signature"

  package let key: CheckpointKey
  /// 64 bytes.
  package let bytes: [UInt8]

  init(key: CheckpointKey, bytes: [UInt8]) {
    self.key = key
    self.bytes = bytes
  }

  /// `nil` for any other text than `description`.
  package init?(parsing text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == CheckpointSignature.word, let key = CheckpointKey(parsing: String(parts[1])),
      let bytes = Hexadecimal.bytes(of: parts[2]), bytes.count == 64
    else { return nil }
    self.init(key: key, bytes: bytes)
  }
}

extension CheckpointSignature: CustomStringConvertible {
  package var description: String { "\(CheckpointSignature.word) \(key) \(Hexadecimal.text(of: bytes))" }
}
