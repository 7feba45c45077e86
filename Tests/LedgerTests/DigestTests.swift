import Ledger
import Testing

@Suite struct DigestTests {
  @Test func givesTheKnownDigestOfABC() {
    #expect(
      Digest(of: Array("abc".utf8)).description
        == "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    )
  }

  @Test func readsWhatItWrites() {
    let digest = Digest(of: Array("takar".utf8))
    #expect(Digest(parsing: digest.description) == digest)
    #expect(Digest(bytes: digest.bytes) == digest)
  }

  @Test(arguments: ["", "sha256:", "sha256:00", "md5:" + String(repeating: "0", count: 64)])
  func refusesOtherTexts(text: String) {
    #expect(Digest(parsing: text) == nil)
  }

  @Test func refusesUpperCase() {
    #expect(Digest(parsing: "sha256:" + String(repeating: "A", count: 64)) == nil)
  }

  @Test func givesTheSameInBlocks() {
    var stream = DigestStream()
    stream.update(Array("tak".utf8))
    stream.update(Array("ar".utf8))
    #expect(stream.finish() == Digest(of: Array("takar".utf8)))
  }
}
