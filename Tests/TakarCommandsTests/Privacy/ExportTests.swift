import Foundation
import Testing

/// Results for research name nobody and tell no small group.
struct ExportTests {
  private func export(_ folder: TestFolder, _ more: String...) throws -> TakarProcess.Outcome {
    try folder.takar.run(["export", "--pseudonymous", "--event", Kabupaten.mapping] + more)
  }

  private func table(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }

  @Test func namesNobody() throws {
    let folder = try Kabupaten.scored()
    let outcome = try export(folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    for row in table(try Project.text("Examples/kabupaten/employees.csv")).dropFirst() {
      #expect(!outcome.output.contains(row[0]) && !outcome.output.contains(row[1]))
    }
    #expect(!outcome.output.contains("2026-03"))
    #expect(outcome.output.contains("2026-Q1"))
    let ids = try Database(folder: folder).rows("SELECT code FROM person")
    for id in ids { #expect(!outcome.output.contains(id)) }
  }

  @Test(arguments: [2, 5, 10])
  func tellsNoSmallGroup(minimum: Int) throws {
    let folder = try Kabupaten.scored()
    let rows = table(try export(folder, "--minimum", "\(minimum)").output)
    let groups = Dictionary(grouping: rows.dropFirst()) { "\($0[2])|\($0[3])" }
    #expect(!groups.isEmpty)
    for (group, members) in groups { #expect(Set(members.map { $0[0] }).count >= minimum, "\(group)") }
  }

  @Test func isTheSameForTheSameKey() throws {
    let folder = try Kabupaten.scored()
    let first = try export(folder).output
    #expect(try export(folder).output == first)
    let other = try export(folder, "--key", "other.key").output
    #expect(other != first)
    #expect(other.split(separator: "\n").count == first.split(separator: "\n").count)
  }

  @Test func keepsTheKeyForItsOwner() throws {
    let folder = try Kabupaten.scored()
    #expect(try export(folder).status == 0)
    let path = folder.url.appending(path: "takar.db.pseudonym-key").path(percentEncoded: false)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    #expect(try export(folder).errors.contains("E0765"))
    try folder.write("pendek\n", to: "short.key")
    let short = folder.url.appending(path: "short.key").path(percentEncoded: false)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: short)
    #expect(try export(folder, "--key", "short.key").errors.contains("E0766"))
  }

  @Test(.enabled(if: Unprivileged.isPossible)) func saysThatAKeyMayNotBeRead() throws {
    let folder = try SmallOffice.scored()
    try folder.write(String(repeating: "0", count: 64), to: "own.key")
    try Unprivileged.close(folder)
    let key = folder.url.appending(path: "own.key").path(percentEncoded: false)
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: key)
    let words = ["export", "--pseudonymous", "--event", "e1", "--key", "own.key", "--lang", "en"]
    let outcome = try Unprivileged.run(words, in: folder)
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("E0766") && outcome.errors.contains("cannot be read: Permission denied"))
  }

  @Test func listsWhatWasLeftOut() throws {
    let folder = try Kabupaten.scored()
    #expect(try export(folder, "-o", "data.csv").status == 0)
    let list = try folder.text("data.csv.left-out.csv")
    #expect(list.contains("nip,,"))
    #expect(list.contains("kurang dari 5 orang"))
    let json = try export(folder, "--format", "json").output
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect((object["left_out"] as? [Any])?.isEmpty == false)
    #expect((object["rows"] as? [Any])?.isEmpty == false)
  }

  @Test func tellsNothingOfAFewPeople() throws {
    let folder = try SmallOffice.scored()
    let outcome = try folder.takar.run("export", "--pseudonymous", "--event", "e1")
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: "\n").count == 1)
    #expect(outcome.errors.contains("kurang dari 5 orang"))
  }

  @Test func mustBeAskedForPseudonyms() throws {
    let folder = try SmallOffice.scored()
    #expect(try folder.takar.run("export", "--event", "e1").status == 64)
    #expect(try folder.takar.run("export", "--pseudonymous", "--event", "e1", "--minimum", "1").status == 64)
  }
}
