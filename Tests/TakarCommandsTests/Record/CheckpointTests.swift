import Foundation
import Testing

/// `takar checkpoint` with a key of the institution's, and `takar verify --against` what it prints.
struct CheckpointTests {
  private let folder: TestFolder

  init() throws { folder = try SmallOffice.scored() }

  private func run(_ words: String...) throws -> TakarProcess.Outcome {
    try folder.takar.run(words + ["--lang", "en"])
  }

  private func newKey(_ name: String) throws -> String {
    let outcome = try run("checkpoint", "--new-key", name)
    try #require(outcome.status == 0, "\(outcome.errors)")
    return outcome.output.trimmingCharacters(in: .newlines)
  }

  private func sign(_ key: String, as name: String) throws {
    let outcome = try run("checkpoint", "--by", "Sekretariat", "--key", key, "--output", name)
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func makesAKeyForItsOwnerAloneAndNeverOverAnother() throws {
    let key = try newKey("keys/institution.key")
    #expect(key.hasPrefix("ed25519:") && key.utf8.count == 72)
    let path = folder.url.appending(path: "keys/institution.key").path(percentEncoded: false)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    let text = try folder.text("keys/institution.key")
    #expect(try run("checkpoint", "--new-key", "keys/institution.key").status == 73)
    #expect(try folder.text("keys/institution.key") == text)
    #expect(!String(decoding: try folder.bytes("takar.db"), as: UTF8.self).contains(key.dropFirst(8)))
  }

  @Test func acceptsItsOwnSignatureFromFileAndText() throws {
    let key = try newKey("k")
    try sign("k", as: "minutes.txt")
    #expect(try run("verify", "--against", "minutes.txt", "--public-key", key).status == 0)
    #expect(try run("verify", "--against", folder.text("minutes.txt"), "--public-key", "k").status == 0)
    let unchecked = try run("verify", "--against", "minutes.txt")
    #expect(unchecked.status == 0)
    #expect(unchecked.errors.contains("Signed by \(key)"))
  }

  @Test func readsTheCheckpointFromPrintedMinutesAndFromTheScannedCode() throws {
    let printed = try run("checkpoint", "--by", "Sekretariat").output
    try folder.write(printed, to: "printed.txt")
    #expect(try run("verify", "--against", "printed.txt").status == 0)
    let words = printed.split(whereSeparator: \.isNewline).suffix(4).map { $0.split(separator: " ") }
    let compact = "takar1 \(words[0][1]) \(words[1][1].dropFirst(7)) \(words[2][1])"
    #expect(try run("verify", "--against", compact).status == 0)
    let other = try SmallOffice.founded()
    try SmallOffice.rate(SmallOffice.ratings("2"), in: other, as: "first.csv")
    try SmallOffice.succeed(other, "score", "--event", "e1")
    #expect(try other.takar.run("verify", "--against", compact).status == 1)
  }

  @Test func refusesAnotherKeyAMissingSignatureAndAChangedStatement() throws {
    let key = try newKey("k")
    _ = try newKey("other")
    try sign("other", as: "foreign.txt")
    let foreign = try run("verify", "--against", "foreign.txt", "--public-key", key)
    #expect(foreign.status == 1)
    #expect(foreign.output.contains("not that of the key \(key)"))
    try sign("k", as: "own.txt")
    try folder.write(try folder.text("own.txt").replacing("by Sekretariat", with: "by Orang lain"), to: "changed.txt")
    #expect(try run("verify", "--against", "changed.txt", "--public-key", key).status == 1)
    #expect(try run("verify", "--against", "changed.txt").status == 1)
    let bare = try folder.text("own.txt").split(separator: "\n").prefix(5).joined(separator: "\n")
    let unsigned = try run("verify", "--against", bare, "--public-key", key)
    #expect(unsigned.status == 1)
    #expect(unsigned.output.contains("is not signed"))
  }

  @Test(.enabled(if: Unprivileged.isPossible)) func saysWhyAKeyIsNotRead() throws {
    _ = try newKey("k")
    try Unprivileged.close(folder)
    chmod(folder.url.appending(path: "k").path(percentEncoded: false), 0)
    let words = ["checkpoint", "--by", "S", "--lang", "en", "--key"]
    let closed = try Unprivileged.run(words + ["k"], in: folder)
    #expect(closed.status == 74)
    #expect(closed.errors.contains("E0753") && closed.errors.contains("cannot be read: Permission denied"))
    #expect(try Unprivileged.run(words + ["nowhere"], in: folder).errors.contains("the key file does not exist"))
  }

  @Test func refusesAKeyThatOthersMayReadAndFilesThatAreNone() throws {
    _ = try newKey("k")
    chmod(folder.url.appending(path: "k").path(percentEncoded: false), 0o644)
    let open = try run("checkpoint", "--by", "S", "--key", "k")
    #expect(open.status == 65)
    #expect(open.errors.contains("E0753") && open.errors.contains("chmod 600"))
    #expect(try run("checkpoint", "--by", "S", "--key", "nowhere").status == 66)
    #expect(try run("verify", "--against", "first.csv").status == 65)
    #expect(try run("verify", "--against", "1", "--public-key", "first.csv").status == 64)
    #expect(try run("verify", "--public-key", "k").status == 64)
    #expect(try run("checkpoint").status == 64)
  }
}
