import Foundation
import Testing

/// A second `score` adds results for the people whose inputs changed, and keeps what was recorded.
struct RescoringTests {
  private static let first = SmallOffice.people[0]

  /// Who has a result of the second run, after a change.
  private func concerned(after change: (TestFolder) throws -> Void) throws -> (people: [String], folder: TestFolder) {
    let folder = try SmallOffice.scored()
    try change(folder)
    try SmallOffice.succeed(folder, "score", "--event", "e1")
    let renewed = try ResultLines(folder).objects.filter { $0["run"] as? Int == 2 }
    #expect(renewed.allSatisfy { $0["supersedes"] as? Int == 1 })
    return (renewed.map(ResultLines.name), folder)
  }

  @Test func addsNothingWhereNothingChanged() throws {
    let folder = try SmallOffice.scored()
    let before = try folder.takar.run("results", "--event", "e1", "--format", "json").output
    let outcome = try folder.takar.run("score", "--event", "e1", "--lang", "en")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("0 results recorded, 3 unchanged."))
    #expect(try folder.takar.run("results", "--event", "e1", "--format", "json").output == before)
  }

  @Test(arguments: ["lgd,B,2", "consensus,A|B,2.5"])
  func renewsWhoseEvidenceChanged(rating: String) throws {
    let (people, folder) = try concerned { folder in
      try SmallOffice.rate(["\(RescoringTests.first),M.01,\(rating),2026-03-30"], in: folder, as: "second.csv")
    }
    #expect(people == ["Orang 1"])
    let result = try #require(try ResultLines(folder).of("Orang 1").first)
    let attained = (result["competencies"] as? [[String: Any]])?.first?["attained"] as? String
    #expect(attained == "2.5")
  }

  @Test func renewsWhoseParticipationChanged() throws {
    let (people, folder) = try concerned { folder in
      let rows = SmallOffice.people.map { "\($0),,present,Gelombang 1\n" }.joined()
      try folder.write("nip,standard,status,group\n\(rows)", to: "participants.csv")
      try SmallOffice.succeed(folder, "import", "participants", "participants.csv", "--event", "e1")
    }
    #expect(people.count == 3)
    try folder.write(
      "nip,standard,status,group\n\(RescoringTests.first),,present,Gelombang 2\n",
      to: "moved.csv"
    )
    try SmallOffice.succeed(folder, "import", "participants", "moved.csv", "--event", "e1")
    try SmallOffice.succeed(folder, "score", "--event", "e1")
    #expect(try ResultLines(folder).objects.filter { $0["run"] as? Int == 3 }.map(ResultLines.name) == ["Orang 1"])
  }

  @Test(arguments: [("2026-01-01", ["Orang 1"]), ("2026-04-01", [])])
  func renewsWhoseVersionOfTheDayChanged(effective: String, names: [String]) throws {
    let (people, folder) = try concerned { folder in
      try folder.write(
        "nip,name,unit,position,standard,effective\n\(RescoringTests.first),Orang 1,Unit Lain,Analis,job,\(effective)\n",
        to: "moved.csv"
      )
      try SmallOffice.succeed(folder, "import", "employees", "moved.csv")
    }
    #expect(people == names)
    let employee = try ResultLines(folder).of("Orang 1").first?["employee"] as? [String: Any]
    #expect(employee?["unit"] as? String == (names.isEmpty ? "Unit Uji" : "Unit Lain"))
  }

  struct Repinning: Sendable, CustomTestStringConvertible {
    let file: String
    let old: String
    let new: String
    let names: [String]

    var testDescription: String { file }
  }

  /// The third person is measured against the job `junior`.
  @Test(arguments: [
    Repinning(file: "standard", old: "level: 3", new: "level: 2.5", names: ["Orang 1", "Orang 2"]),
    Repinning(file: "managerial", old: "Perilaku", new: "Tindakan", names: ["Orang 1", "Orang 2", "Orang 3"]),
    Repinning(file: "rubric", old: "at_least: 80", new: "at_least: 85", names: ["Orang 1", "Orang 2", "Orang 3"]),
    Repinning(file: "junior", old: "pemula", new: "awal", names: ["Orang 3"]),
  ])
  func renewsWhoseDefinitionsChanged(change: Repinning) throws {
    let folder = try SmallOffice.founded()
    try folder.write(
      "nip,name,unit,position,standard,effective\n\(SmallOffice.people[2]),Orang 3,Unit Uji,Analis,junior,2026-01-01\n",
      to: "third.csv"
    )
    try SmallOffice.succeed(folder, "import", "employees", "third.csv")
    try SmallOffice.rate(SmallOffice.ratings("3"), in: folder, as: "first.csv")
    try SmallOffice.succeed(folder, "score", "--event", "e1")
    let text = try folder.text("Rubrics/\(change.file).yaml")
    let renewed = text.replacing("version: \"1\"", with: "version: \"2\"").replacing(change.old, with: change.new)
    try folder.write(renewed, to: "Rubrics/\(change.file).yaml")
    try SmallOffice.succeed(folder, "event", "update", "e1", "--definitions", "--reason", "Perbaikan")
    try SmallOffice.succeed(folder, "score", "--event", "e1")
    let names = try ResultLines(folder).objects.filter { $0["run"] as? Int == 2 }.map(ResultLines.name)
    #expect(names == change.names)
  }

  @Test(.enabled(if: Database.isReadable)) func keepsTheOldResult() throws {
    let (_, folder) = try concerned { folder in
      try SmallOffice.rate(["\(RescoringTests.first),M.01,lgd,B,2,2026-03-30"], in: folder, as: "second.csv")
    }
    let database = Database(folder: folder)
    #expect(try database.isWhole())
    let runs = try database.rows("SELECT run, supersedes, percent FROM result ORDER BY run, id")
    #expect(runs.count == 4)
    #expect(runs.filter { $0.hasPrefix("1|None|100") }.count == 3)
    #expect(runs.filter { $0.hasPrefix("2|1|2361/25") }.count == 1, "94.44 as a fraction: \(runs)")
  }

  @Test func scoresAClosedEventAndRefusesItsEvidence() throws {
    let folder = try SmallOffice.founded()
    try SmallOffice.rate(SmallOffice.ratings("3"), in: folder, as: "first.csv")
    try SmallOffice.succeed(folder, "event", "close", "e1")
    try folder.write(
      "\(SmallOffice.header)\n\(RescoringTests.first),M.01,lgd,B,2,2026-03-30\n",
      to: "late.csv"
    )
    let before = try folder.bytes("takar.db")
    let late = try folder.takar.run("import", "evidence", "late.csv", "--event", "e1")
    #expect(late.status == 65)
    #expect(ShownFault.all(in: late.errors).map(\.code) == ["E0724"])
    #expect(try folder.bytes("takar.db") == before)
    try SmallOffice.succeed(folder, "score", "--event", "e1")
    #expect(try ResultLines(folder).objects.count == 3)
  }
}
