import Foundation
import Testing

/// `takar proof`, checked by the program in Python that is shipped with its form.
@Suite(.enabled(if: Database.isReadable)) struct ProofTests {
  private let folder: TestFolder

  init() throws { folder = try SmallOffice.scored() }

  private func export(_ words: [String], to name: String) throws {
    let outcome = try folder.takar.run(["proof"] + words)
    try #require(outcome.status == 0, "\(outcome.errors)")
    try folder.write(outcome.output, to: name)
  }

  private func check(_ words: String...) throws -> TakarProcess.Outcome {
    let program = Project.path("Examples/proof-checker/check_proof.py")
    return try folder.takar.run(Database.python, ["python3", "-B", program] + words, input: "")
  }

  private func checkpoint(_ name: String) throws {
    try SmallOffice.succeed(folder, "checkpoint", "--by", "Sekretariat", "--output", name)
  }

  @Test func convincesAnotherProgramThatARecordStands() throws {
    try export(["inclusion", "result", "2"], to: "record.json")
    try export(
      ["inclusion", "--event", "e1", "--nip", SmallOffice.people[1], "--standard", "job@1"],
      to: "person.json"
    )
    try checkpoint("now.txt")
    let outcome = try check("--checkpoint", "now.txt", "record.json", "person.json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.text("record.json") == folder.text("person.json"))
  }

  @Test func convincesAnotherProgramThatNothingWasRewritten() throws {
    try checkpoint("then.txt")
    try SmallOffice.rate(SmallOffice.ratings("2", by: "B"), in: folder, as: "later.csv")
    try checkpoint("now.txt")
    try export(["consistency", "--from", "then.txt"], to: "all.json")
    try export(["consistency", "--from", "then.txt", "--to", "now.txt"], to: "both.json")
    try export(["inclusion", "result", "1", "--at", "then.txt"], to: "record.json")
    let outcome = try check(
      "--checkpoint",
      "then.txt",
      "--checkpoint",
      "now.txt",
      "all.json",
      "both.json",
      "record.json"
    )
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.text("all.json") == folder.text("both.json"))
  }

  /// Every figure of both proofs, changed one at a time.
  @Test func isRefusedWhereAnythingInItWasChanged() throws {
    try checkpoint("then.txt")
    try SmallOffice.rate(SmallOffice.ratings("2", by: "B"), in: folder, as: "later.csv")
    try export(["consistency", "--from", "then.txt"], to: "c.json")
    try export(["inclusion", "packet", "1"], to: "i.json")
    for name in ["c.json", "i.json"] {
      let text = try folder.text(name)
      for place in text.indices where text[place].isHexDigit && text[text.index(after: place)] == "\"" {
        var changed = text
        changed.replaceSubrange(place...place, with: text[place] == "0" ? "1" : "0")
        guard !changed.contains("proof/0") else { continue }
        try folder.write(changed, to: "changed.json")
        #expect(try check("changed.json").status == 1, "\(changed)")
      }
      let size = text.replacing(/size":(\d+)/) { "size\":\($0.output.1)1" }
      try folder.write(size, to: "changed.json")
      #expect(try check("changed.json").status == 1)
    }
  }

  @Test func isNotGivenForARecordThatWasChangedNorForAnotherHistory() throws {
    try checkpoint("then.txt")
    try RecordEditor(folder: folder).edit("evidence", "UPDATE evidence SET value = 4000000 WHERE id = 1")
    let record = try folder.takar.run("proof", "inclusion", "packet", "1")
    #expect(record.status == 1)
    #expect(record.errors.contains("E0755"))
    let other = try SmallOffice.founded()
    try SmallOffice.rate(SmallOffice.ratings("2"), in: other, as: "first.csv")
    try SmallOffice.succeed(other, "score", "--event", "e1")
    try other.write(try folder.text("then.txt"), to: "then.txt")
    let history = try other.takar.run("proof", "consistency", "--from", "then.txt", "--lang", "en")
    #expect(history.status == 1)
    #expect(history.output.isEmpty && history.errors.contains("rewritten history"))
  }

  @Test(arguments: [
    (["inclusion", "result", "99"], 66, "E0754"), (["inclusion", "nothing", "1"], 66, "E0754"),
    (["consistency", "--from", "999999"], 66, "E0756"), (["inclusion", "result"], 64, ""),
    (["consistency", "--from", "x"], 64, "E0751"),
  ])
  func tellsWhatCannotBeProved(words: [String], status: Int32, code: String) throws {
    let outcome = try folder.takar.run(["proof"] + words)
    #expect(outcome.status == status, "\(outcome.errors)")
    #expect(outcome.errors.contains(code) || code.isEmpty, "\(outcome.errors)")
  }
}
