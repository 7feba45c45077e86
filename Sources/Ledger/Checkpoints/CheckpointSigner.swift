import Crypto

/// The institution's private key (Ed25519, RFC 8032). It is kept outside the database.
package struct CheckpointSigner: Sendable {
  private let key: Curve25519.Signing.PrivateKey

  /// 32 secret bytes, or `nil`.
  package init?(seed: [UInt8]) {
    guard seed.count == 32, let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else { return nil }
    self.key = key
  }

  /// A new key, drawn from the system's randomness.
  package init() { key = Curve25519.Signing.PrivateKey() }

  package var publicKey: CheckpointKey { CheckpointKey(key.publicKey) }

  package func sign(_ checkpoint: Checkpoint) throws -> CheckpointSignature {
    CheckpointSignature(key: publicKey, bytes: try sign(Array(checkpoint.statement.utf8)))
  }

  func sign(_ message: [UInt8]) throws -> [UInt8] { Array(try key.signature(for: message)) }
}

extension CheckpointSigner {
  private static let heading = "takar/checkpoint-key/1"
  private static let word = "private ed25519:"

  /// What the institution keeps in a file for its eyes alone: three lines, the private half and the public one.
  package var file: String {
    "\(CheckpointSigner.heading)\n\(CheckpointSigner.word)\(Hexadecimal.text(of: key.rawRepresentation))\npublic \(publicKey)\n"
  }

  /// Reads what `file` writes; `nil` for anything else, and where the two halves do not belong together.
  package init?(file text: String) {
    let lines = text.split(whereSeparator: \.isNewline)
    guard lines.count == 3, lines[0] == CheckpointSigner.heading, lines[1].hasPrefix(CheckpointSigner.word),
      let seed = Hexadecimal.bytes(of: lines[1].dropFirst(CheckpointSigner.word.count))
    else { return nil }
    self.init(seed: seed)
    guard lines[2] == "public \(publicKey)" else { return nil }
  }
}
