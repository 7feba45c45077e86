import Assessment
import SourceDiagnostics
import Testing

@testable import PluginHost

struct ManifestTests {
  private static let good = """
    {"takar": "plugin/1", "id": "example/fake", "version": "1.0.0", "protocol": 1, "executable": "bin/fake",
     "digest": "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "kinds": ["managerial"],
     "limits": {"memory_mb": 64, "threads": true}, "reads": ["/opt/python/lib"]}
    """

  private func read(_ text: String) -> (manifest: PluginManifest?, codes: [String]) {
    let collector = DiagnosticCollector()
    let manifest = ManifestReader(file: "plugin.json", collector: collector).read(Array(text.utf8))
    return (manifest, collector.diagnostics.map(\.code.code))
  }

  @Test func readsAManifest() {
    let (manifest, codes) = read(Self.good)
    #expect(codes.isEmpty)
    #expect(manifest?.id == "example/fake")
    #expect(manifest?.limits == PluginLimits(memory: 64, allowsThreads: true))
    #expect(manifest?.reads == ["/opt/python/lib"])
  }

  @Test(arguments: [
    ("example/fake", "takar/fake"), ("example/fake", "fake"), ("example/fake", "Example/fake"), ("1.0.0", "1.0"),
    ("1.0.0", "1.0.01"), ("bin/fake", "../fake"), ("bin/fake", "/bin/sh"), ("sha256:e3", "sha1:e3"),
    (#"["managerial"]"#, "[]"), (#"["managerial"]"#, #"["mathematical"]"#), ("_mb\": 64", "_mb\": 1000000"),
    ("true", "1"),
    ("/opt/python/lib", "/home"), ("/opt/python/lib", "/usr/../etc"), ("/opt/python/lib", "/opt/"),
    ("plugin/1", "plugin/2"), (#""protocol": 1"#, #""protocol": "1""#),
  ])
  func refusesAFieldOutOfBounds(part: String, wrong: String) {
    let (manifest, codes) = read(Self.good.replacing(part, with: wrong))
    #expect(manifest == nil)
    #expect(codes == ["E0512"])
  }

  @Test func reportsAFieldThatIsNotKnownWithTheCloseName() {
    let collector = DiagnosticCollector()
    let text = Self.good.replacing("\"kinds\"", with: "\"kind\"")
    #expect(ManifestReader(file: "plugin.json", collector: collector).read(Array(text.utf8)) == nil)
    #expect(collector.diagnostics.contains { $0.code.code == "E0513" && $0.help.en.contains("kinds") })
  }

  @Test(arguments: ["", "[]", "{", "null"])
  func refusesWhatIsNoObject(text: String) { #expect(read(text).codes == ["E0511"]) }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ])
  func digestsAsTheStandardSays(text: String, digest: String) {
    #expect(PluginFiles.digest(Array(text.utf8)) == "sha256:" + digest)
  }
}
