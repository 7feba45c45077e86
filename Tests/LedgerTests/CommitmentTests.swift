import Ledger
import SeededRandom
import Testing

@Suite struct CommitmentTests {
  private let salt = Salt(bytes: Array(0..<16))

  @Test func isTheDigestOfSaltAndValue() throws {
    let salt = try #require(salt)
    #expect(Commitment(to: "Contoh", salt: salt).digest == Digest(of: Array(0..<16) + Array("Contoh".utf8)))
  }

  @Test func holdsForItsValueAndSaltAlone() throws {
    let salt = try #require(salt)
    var generator = SeededGenerator(seed: 1)
    let commitment = Commitment(to: "Contoh", salt: salt)
    #expect(commitment.verify("Contoh", salt: salt))
    #expect(!commitment.verify("contoh", salt: salt))
    #expect(!commitment.verify("Contoh", salt: Salt(using: &generator)))
  }

  @Test func takesSixteenBytesOfSalt() {
    #expect(Salt(bytes: []) == nil)
    #expect(Salt(bytes: Array(0..<17)) == nil)
    var generator = SeededGenerator(seed: 1)
    #expect(Salt(using: &generator).bytes.count == 16)
  }
}
