import Crypto

/// The institution's private key (Ed25519, RFC 8032). It is kept outside the database.
package struct CheckpointSigner: Sendable {
  private let key: Curve25519.Signing.PrivateKey

  /// 32 secret bytes, or `nil`.
  package init?(seed: [UInt8]) {
    guard seed.count == 32, let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed) else { return nil }
    self.key = key
  }

  package var publicKey: CheckpointKey { CheckpointKey(key.publicKey) }

  package func sign(_ checkpoint: Checkpoint) throws -> CheckpointSignature {
    CheckpointSignature(key: publicKey, bytes: try sign(Array(checkpoint.statement.utf8)))
  }

  func sign(_ message: [UInt8]) throws -> [UInt8] { Array(try key.signature(for: message)) }
}
