import Foundation
import Testing

/// `takar verify`, `checkpoint` and `correct`: what the ledger shows of the record.
@Suite(.enabled(if: Database.isReadable)) struct VerifyTests {
  private let folder: TestFolder

  init() throws { folder = try SmallOffice.scored() }

  private func verify(_ words: String...) throws -> TakarProcess.Outcome {
    try folder.takar.run(["verify", "--lang", "en"] + words)
  }

  private func shortCode() throws -> String {
    let outcome = try folder.takar.run("checkpoint", "--by", "Sekretariat", "--lang", "en")
    let line = outcome.output.split(separator: "\n").first { $0.contains("Short code") }
    return String(try #require(line?.split(separator: " ").last))
  }

  @Test func agreesWithEverythingThatWasRecorded() throws {
    let outcome = try verify("--recompute")
    #expect(outcome.status == 0, "\(outcome.all)")
    #expect(outcome.output.hasPrefix("Verified up to "))
  }

  @Test func agreesWithTheExampleInstitution() throws {
    let example = try Kabupaten.scored()
    let outcome = try example.takar.run("verify", "--recompute")
    #expect(outcome.status == 0, "\(outcome.all)")
  }

  @Test func namesThePersonAndEventOfAChangedRating() throws {
    try RecordEditor(folder: folder).edit("evidence", "UPDATE evidence SET value = 4000000 WHERE id = 1")
    let person = try Database(folder: folder).rows(
      "SELECT person.code FROM packet JOIN person ON person.id = person WHERE first = 1"
    )
    let outcome = try verify()
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("changed: packet 1, event \"e1\", person \(person[0])\n"), "\(outcome.output)")
  }

  @Test func listsAResultThatComesOutOtherwise() throws {
    try RecordEditor(folder: folder).edit("result_competency", "UPDATE result_competency SET status = 'below'")
    let outcome = try verify("--recompute")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("changed: result 1, event \"e1\""))
    #expect(outcome.output.contains("result differs: event \"e1\""))
  }

  @Test func namesATriggerThatIsGone() throws {
    let script = "import sqlite3; sqlite3.connect('takar.db').execute('DROP TRIGGER evidence_no_update')"
    _ = try folder.takar.run(Database.python, ["python3", "-c", script], input: "")
    let outcome = try verify()
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("schema not ours: trigger evidence_no_update"))
  }

  @Test func holdsTheLedgerAgainstAShortCode() throws {
    try SmallOffice.rate(SmallOffice.ratings("3", by: "B"), in: folder, as: "later.csv")
    let code = try shortCode()
    #expect(try verify("--against", code).status == 0)
    let other = try SmallOffice.scored()
    try SmallOffice.rate(SmallOffice.ratings("2", by: "B"), in: other, as: "later.csv")
    let outcome = try other.takar.run("verify", "--against", code, "--lang", "en")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("rewritten history"))
  }

  @Test func seesThatTheNewestRecordsWereCutOff() throws {
    try SmallOffice.rate(SmallOffice.ratings("3", by: "B"), in: folder, as: "later.csv")
    let code = try shortCode()
    try FileManager.default.removeItem(at: folder.url.appending(path: "takar.db"))
    let earlier = try SmallOffice.scored()
    try folder.write(try earlier.bytes("takar.db"), to: "takar.db")
    #expect(try verify().status == 0)
    let outcome = try verify("--against", code)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("the newest records are gone"))
  }

  @Test(arguments: ["12", "12-0000-0000-0000-0000-0000-0000-0000"])
  func refusesAShortCodeThatIsNone(code: String) throws {
    let outcome = try verify("--against", code)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("E0751"))
  }

  @Test func correctsOneRatingAndKeepsTheEarlier() throws {
    let words = ["correct", "--event", "e1", "--nip", SmallOffice.people[0], "--competency", "M.01"]
    let right = ["--value", "4", "--by", "Sekretaris", "--reason", "salah ketik"]
    #expect(try folder.takar.run(words + ["--method", "bei"] + right).status == 0)
    #expect(try Database(folder: folder).rows("SELECT count(*) FROM evidence") == ["10"])
    #expect(try verify().status == 0)
    let unknown = try folder.takar.run(words + ["--method", "lgd"] + right)
    #expect(unknown.status == 66)
    #expect(unknown.errors.contains("E0727"))
  }
}
