import Foundation
import Testing

/// A person's story in the order of recording.
struct HistoryCommandTests {
  private let number = SmallOffice.people[0]

  private func told() throws -> TestFolder {
    let folder = try SmallOffice.scored()
    try SmallOffice.succeed(
      folder,
      "correct",
      "--event",
      "e1",
      "--nip",
      number,
      "--competency",
      "M.01",
      "--method",
      "bei",
      "--value",
      "4",
      "--by",
      "Ketua Tim",
      "--reason",
      "salah ketik"
    )
    try SmallOffice.succeed(folder, "score", "--event", "e1")
    return folder
  }

  @Test func tellsTheStoryInOrder() throws {
    let folder = try told()
    let output = try folder.takar.run("history", number, "--format", "json").output
    let entries = try output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String])
    }
    #expect(entries.map { $0["kind"] } == ["registration", "ratings", "score", "correction", "score"])
    let correction = try #require(entries.first { $0["kind"] == "correction" })
    let expected = ["M.01", "bei", "A", "3", "4", "salah ketik", "Ketua Tim"]
    #expect(["competency", "method", "assessor", "old", "new", "reason", "by"].map { correction[$0] } == expected)
    #expect(entries.contains { $0["counts"] == "bei=3" })
    #expect(entries.last?["rubric"]?.hasPrefix("r@") == true)
  }

  @Test(arguments: ["id", "en"], ["table", "json", "csv"])
  func masksTheNumber(language: String, format: String) throws {
    let folder = try told()
    let outcome = try folder.takar.run("history", number, "--format", format, "--lang", language)
    #expect(outcome.status == 0)
    #expect(!outcome.output.contains(number))
    #expect(outcome.output.contains("********201501****"))
    let full = try folder.takar.run("history", number, "--full-nip", "--format", format)
    #expect(full.output.contains(number))
  }

  @Test func needsAPerson() throws {
    let folder = try SmallOffice.scored()
    #expect(try folder.takar.run("history").status == 64)
    #expect(try folder.takar.run("history", "199001012015011994").status == 66)
  }

  @Test func offersANumberOnlyAfterEightDigits() throws {
    let folder = try SmallOffice.scored()
    func offered(_ typed: String) throws -> String {
      try folder.takar.run("---completion", "history", "--", "positional@0", "2", "0", "takar", "history", typed).output
    }
    #expect(try !offered("1990010").contains(number))
    #expect(try offered("19900101").contains(number))
  }
}
