import Testing

@testable import Ledger

@Suite struct SignatureTests {
  private let seed = [UInt8](repeating: 7, count: 32)

  /// RFC 8032, section 7.1, test 1: the empty message.
  @Test func signsLikeThePublishedExample() throws {
    let seed = try #require(Hexadecimal.bytes(of: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"))
    let signer = try #require(CheckpointSigner(seed: seed))
    let key = "ed25519:d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
    #expect(signer.publicKey.description == key)
    #expect(
      Hexadecimal.text(of: try signer.sign([])) == "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
        + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
    )
  }

  @Test func holdsForItsCheckpointAndKeyAlone() throws {
    let signer = try #require(CheckpointSigner(seed: seed))
    let other = try #require(CheckpointSigner(seed: [UInt8](repeating: 8, count: 32)))
    let checkpoint = try CheckpointExamples.checkpoint()
    let signature = try signer.sign(checkpoint)
    #expect(signer.publicKey.verify(signature, of: checkpoint))
    #expect(!signer.publicKey.verify(signature, of: try CheckpointExamples.checkpoint(size: 7)))
    #expect(!other.publicKey.verify(signature, of: checkpoint))
    let forged = CheckpointSignature(key: other.publicKey, bytes: signature.bytes)
    #expect(!other.publicKey.verify(forged, of: checkpoint))
  }

  @Test func readsTheFileItWrites() throws {
    let signer = try #require(CheckpointSigner(seed: seed))
    let checkpoint = try CheckpointExamples.checkpoint()
    let signed = SignedCheckpoint(checkpoint, signature: try signer.sign(checkpoint))
    #expect(SignedCheckpoint(parsing: signed.text) == signed)
    #expect(SignedCheckpoint(parsing: checkpoint.statement) == SignedCheckpoint(checkpoint))
    #expect(SignedCheckpoint(parsing: checkpoint.statement + "signature none\n") == nil)
    #expect(SignedCheckpoint(parsing: signed.text + "more\n") == nil)
  }

  @Test func refusesKeysOfAnotherLength() {
    #expect(CheckpointSigner(seed: []) == nil)
    #expect(CheckpointKey(parsing: "ed25519:00") == nil)
    #expect(CheckpointKey(parsing: String(repeating: "0", count: 64)) == nil)
  }
}
