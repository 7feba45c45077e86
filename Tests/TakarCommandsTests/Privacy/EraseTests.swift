import Foundation
import Testing

/// A person is erased for good, by the one way there is, and everything goes on without them.
struct EraseTests {
  private let number = SmallOffice.people[0]
  private let folder: TestFolder

  init() throws { folder = try SmallOffice.scored() }

  private func erase(_ more: String...) throws -> TakarProcess.Outcome {
    try folder.takar.run(["erase", number, "--reason", "permintaan pemilik data"] + more)
  }

  private func personID() throws -> String {
    let lines = try folder.takar.run("results", "--event", "e1", "--format", "json").output.split(separator: "\n")
    let line = try #require(lines.first { $0.contains("\"erasure\"") })
    return try #require(line.split(separator: "\"person\":\"").last?.prefix(32)).description
  }

  @Test func leavesNoNameAndNoNumberInTheFiles() throws {
    let before = try Data(contentsOf: folder.url.appending(path: "takar.db"))
    #expect(before.range(of: Data(number.utf8)) != nil)
    let outcome = try erase("--yes")
    #expect(outcome.status == 0, "\(outcome.errors)")
    for name in try folder.names() where name.hasPrefix("takar.db") {
      let bytes = try Data(contentsOf: folder.url.appending(path: name))
      for text in [number, "Orang 1"] { #expect(bytes.range(of: Data(text.utf8)) == nil, "\(name): \(text)") }
    }
  }

  @Test func leavesALedgerThatVerifiesAndRecomputes() throws {
    #expect(try erase("--yes").status == 0)
    let verified = try folder.takar.run("verify", "--recompute", "--lang", "en")
    #expect(verified.status == 0, "\(verified.all)")
    #expect(verified.errors.contains("Every record agrees"))
    #expect(!verified.errors.contains("older"))
  }

  @Test(.enabled(if: Database.isReadable)) func seesAChangedResultOfAnErasedParticipant() throws {
    let rows = SmallOffice.people.map { "\($0),,present,Gelombang 1\n" }.joined()
    try folder.write("nip,standard,status,group\n" + rows, to: "participants.csv")
    try SmallOffice.succeed(folder, "import", "participants", "participants.csv", "--event", "e1")
    try SmallOffice.succeed(folder, "score", "--event", "e1")
    #expect(try erase("--yes").status == 0)
    let sound = try folder.takar.run("verify", "--recompute", "--lang", "en")
    #expect(sound.status == 0, "\(sound.all)")
    try RecordEditor(folder: folder).edit("result_competency", "UPDATE result_competency SET status = 'below'")
    let verified = try folder.takar.run("verify", "--recompute", "--lang", "en")
    #expect(verified.output.contains("result differs: event \"e1\", person \(try personID()),"), "\(verified.all)")
    #expect(!verified.errors.contains("older"))
  }

  @Test func everyReaderGoesOn() throws {
    #expect(try erase("--yes").status == 0)
    let person = try personID()
    let pages: [[String]] = [
      ["results", "--event", "e1"], ["results", "--event", "e1", "--format", "csv"],
      ["results", "--event", "e1", "--border"], ["show", person], ["show", person, "--format", "json"],
      ["explain", person, "M.01"], ["history", person], ["history", person, "--format", "json"],
      ["report", "--event", "e1"], ["report", person], ["score", "--event", "e1"], ["backup", "copy.db"], ["verify"],
      ["export", "--pseudonymous", "--event", "e1", "--minimum", "2"],
    ]
    for words in pages {
      let outcome = try folder.takar.run(words)
      #expect(outcome.status == 0, "\(words): \(outcome.errors)")
      #expect(!outcome.all.contains("Orang 1") && !outcome.all.contains(number), "\(words)")
    }
    #expect(try folder.takar.run("show", person).output.contains("dihapus #1"))
    #expect(try folder.takar.run("show", person, "--lang", "en").output.contains("erased #1"))
    let json = try folder.takar.run("show", person, "--format", "json").output
    #expect(json.contains("\"nip\":null,\"name\":null,\"unit\":null,\"position\":null,\"erasure\":1"))
  }

  @Test func isNotScoredAnew() throws {
    #expect(try erase("--yes").status == 0)
    let outcome = try folder.takar.run("score", "--event", "e1", "--lang", "en")
    #expect(outcome.errors.contains("0 results recorded"))
  }

  @Test func asksFirst() throws {
    let outcome = try erase()
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("E0761"))
    #expect(try folder.takar.run("show", number).status == 0)
  }

  @Test(.enabled(if: PseudoTerminal.isAvailable)) func erasesNothingWhereTheNumberDiffers() throws {
    let words = ["erase", number, "--reason", "permintaan pemilik data", "--lang", "en"]
    let session = try PseudoTerminal(folder: folder).run(words, [.when("once more: ", type: "1\n")])
    #expect(session.status == 64)
    #expect(session.text.contains("E0761") && session.text.contains("type the same number, or add --yes"))
    #expect(try folder.takar.run("show", number).status == 0)
  }

  @Test func refusesWhatIsNotThere() throws {
    let unknown = try folder.takar.run("erase", "199001012015011994", "--reason", "x", "--yes")
    #expect(unknown.status == 66)
    #expect(unknown.errors.contains("E0725"))
    #expect(try folder.takar.run("erase", number, "--yes").status == 64)
    #expect(try folder.takar.run("erase", number, "--reason", " ", "--yes").status == 64)
    #expect(try folder.takar.run("erase", number, "--reason", "milik Orang 1", "--yes").errors.contains("E0763"))
  }

  @Test func refusesASecondTime() throws {
    #expect(try erase("--yes").status == 0)
    #expect(try erase("--yes").status == 66)
    let again = try folder.takar.run("erase", try personID(), "--reason", "x", "--yes")
    #expect(again.status == 65)
    #expect(again.errors.contains("E0762"))
  }

  @Test func rewritesTheFileOnRequest() throws {
    #expect(try erase("--yes").status == 0)
    #expect(try folder.takar.run("erase", "--rewrite").status == 0)
    #expect(try folder.takar.run("verify").status == 0)
  }

  @Test func mayRegisterTheNumberAgain() throws {
    #expect(try erase("--yes").status == 0)
    try SmallOffice.succeed(folder, "import", "employees", "people.csv")
    #expect(try folder.takar.run("show", number).errors.contains("E0811"))
    #expect(try folder.takar.run("verify").status == 0)
  }
}
