import Foundation
import Testing

/// What programs read: JSON lines and CSV, the same in every language.
struct MachineFormatTests {
  @Test(arguments: ["json", "csv"])
  func saysTheSameInEveryLanguage(format: String) throws {
    let folder = try Kabupaten.scored()
    let words = ["results", "--event", Kabupaten.mapping, "--format", format, "--color", "always"]
    let texts = try ["id", "en"].map { try folder.takar.run(words + ["--lang", $0]).output }
    #expect(texts[0] == texts[1])
    #expect(!texts[0].contains("\u{1B}"))
    #expect(texts[0].split(separator: "\n").count == (format == "csv" ? 47 : 46))
  }

  @Test func holdsTheKeysOfTheContract() throws {
    let folder = try Kabupaten.scored()
    let expected: Set = [
      "event", "purpose", "as_of", "valid_until", "run", "supersedes", "employee", "standard", "rubric",
      "dictionaries", "competencies", "measured", "required_count", "complete", "out_of_scope", "job_match",
      "category", "gates",
    ]
    for object in try ResultLines(folder, event: Kabupaten.mapping).objects {
      #expect(expected.isSubset(of: object.keys), "\(expected.subtracting(object.keys))")
    }
  }

  @Test func listsAsJSONAndCSV() throws {
    let folder = try Kabupaten.scored()
    for words in [["event", "list"], ["event", "show", Kabupaten.mapping], ["rubric", "list"], ["plugin", "list"]] {
      let lines = try folder.takar.run(words + ["--format", "json"]).output.split(separator: "\n")
      let csv = try folder.takar.run(words + ["--format", "csv"]).output.split { $0.isNewline }
      #expect(lines.count == csv.count - 1, "\(words)")
      for line in lines { #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) } }
    }
  }

  @Test func defusesCellsThatASpreadsheetWouldRun() throws {
    let folder = try SmallOffice.founded()
    try folder.write(
      """
      nip,name,unit,position,standard,effective
      \(SmallOffice.people[0]),"=HYPERLINK(""http://x"")",+Unit,-Analis,job,2026-01-01
      \(SmallOffice.people[1]),@Nama,Unit,Analis,job,2026-01-01

      """,
      to: "people.csv"
    )
    try SmallOffice.succeed(folder, "import", "employees", "people.csv")
    try SmallOffice.rate(SmallOffice.ratings("3"), in: folder, as: "first.csv")
    try SmallOffice.succeed(folder, "score", "--event", "e1")
    let csv = try folder.takar.run("results", "--event", "e1", "--format", "csv").output
    for cell in ["'=HYPERLINK(", "'+Unit", "'-Analis", "'@Nama"] { #expect(csv.contains(cell), "\(cell): \(csv)") }
    let show = try folder.takar.run("show", SmallOffice.people[0], "--format", "csv").output
    #expect(show.contains("'=HYPERLINK("))
  }
}
