import Crypto

/// The public half of the key that signs checkpoints. Texts: `ed25519:` and 64 hexadecimal digits.
package struct CheckpointKey: Hashable, Sendable {
  private static let prefix = "ed25519:"

  /// 32 bytes.
  package let bytes: [UInt8]

  init(_ key: Curve25519.Signing.PublicKey) { bytes = Array(key.rawRepresentation) }

  /// `nil` for any other text than `description`.
  package init?(parsing text: String) {
    guard text.hasPrefix(CheckpointKey.prefix),
      let bytes = Hexadecimal.bytes(of: text.dropFirst(CheckpointKey.prefix.count)), bytes.count == 32
    else { return nil }
    self.bytes = bytes
  }

  /// The first public key in a text: alone on a line, or after `public` as in a key's file. Private halves are passed by.
  package init?(findingIn text: String) {
    let keys = text.split(whereSeparator: \.isNewline).lazy.compactMap { line in
      CheckpointKey(parsing: String(line.hasPrefix("public ") ? line.dropFirst(7) : line))
    }
    guard let key = keys.first else { return nil }
    self = key
  }

  /// Whether the signature is this key's, over exactly this checkpoint.
  package func verify(_ signature: CheckpointSignature, of checkpoint: Checkpoint) -> Bool {
    signature.key == self && verify(signature.bytes, of: Array(checkpoint.statement.utf8))
  }

  func verify(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else { return false }
    return key.isValidSignature(signature, for: message)
  }
}

extension CheckpointKey: CustomStringConvertible {
  package var description: String { CheckpointKey.prefix + Hexadecimal.text(of: bytes) }
}
