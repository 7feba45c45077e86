import Foundation
import Testing

/// `takar backup` and `takar restore`.
struct BackupTests {
  private let folder: TestFolder

  init() throws { folder = try SmallOffice.scored() }

  private func results(_ database: String) throws -> String {
    try folder.takar.run("results", "--event", "e1", "--format", "json", "--database", database).output
  }

  @Test func copiesIntoOneFileOfItsOwnerAlone() throws {
    #expect(try folder.takar.run("backup", "copy.db").status == 0)
    let path = folder.url.appending(path: "copy.db").path(percentEncoded: false)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(try folder.names().filter { $0.hasPrefix("copy") } == ["copy.db"])
    #expect(try results("copy.db") == results("takar.db"))
  }

  @Test func keepsABackupThatIsThere() throws {
    try folder.write("mine", to: "copy.db")
    #expect(try folder.takar.run("backup", "copy.db").status == 73)
    #expect(try folder.text("copy.db") == "mine")
  }

  @Test func restoresOverADatabaseOnlyWhenTold() throws {
    try #require(try folder.takar.run("backup", "copy.db").status == 0)
    try SmallOffice.rate(SmallOffice.ratings("2", by: "B"), in: folder, as: "later.csv")
    try SmallOffice.succeed(folder, "score", "--event", "e1")
    let before = try results("takar.db")
    #expect(try folder.takar.run("restore", "copy.db").status == 73)
    #expect(try results("takar.db") == before)
    #expect(try folder.takar.run("restore", "copy.db", "--replace").status == 0)
    #expect(try results("takar.db") == results("copy.db"))
    #expect(try folder.takar.run("verify").status == 0)
  }

  @Test func refusesADamagedBackup() throws {
    try #require(try folder.takar.run("backup", "copy.db").status == 0)
    try folder.write(try folder.bytes("copy.db").prefix(40_000), to: "half.db")
    let outcome = try folder.takar.run("restore", "half.db", "--database", "new.db")
    #expect(outcome.status == 65)
    #expect(!folder.exists("new.db"))
  }

  @Test(.enabled(if: Database.isReadable)) func refusesABackupThatSomebodyEdited() throws {
    try RecordEditor(folder: folder).edit("evidence", "UPDATE evidence SET value = 4000000 WHERE id = 1")
    let outcome = try folder.takar.run("restore", "takar.db", "--database", "new.db")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("E0752"))
    #expect(!folder.exists("new.db"))
  }
}
