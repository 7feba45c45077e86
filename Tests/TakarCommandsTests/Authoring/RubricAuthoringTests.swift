import Foundation
import Testing

/// Writing a rubric: starting files, schemas, explanations, cases, and what a change does.
struct RubricAuthoringTests {
  @Test(arguments: ["dictionary", "standard", "rubric", "programme", "cases"])
  func startsAFileThatTheCheckAccepts(kind: String) throws {
    let folder = try TestFolder()
    let made = try folder.takar.run("rubric", "new", kind, "new/\(kind).yaml")
    #expect(made.status == 0, "\(made.errors)")
    #expect(folder.exists("new/\(kind).schema.json"))
    #expect(try folder.takar.run("rubric", "schema", kind).output == folder.text("new/\(kind).schema.json"))
    let checked = try folder.takar.run("rubric", "check", "new/\(kind).yaml", "--lang", "en")
    #expect(checked.status == 0, "\(checked.all)")
    #expect(try folder.takar.run("rubric", "new", kind, "new/\(kind).yaml").status == 73)
  }

  @Test func explainsACodeWithBothExamples() throws {
    let folder = try TestFolder()
    let page = try folder.takar.run("rubric", "explain", "e0121", "--lang", "en").output
    #expect(page.hasPrefix("E0121: a key must be known\n"))
    #expect(page.contains("Wrong (rubric):\n    validty: {years: 3}"))
    #expect(page.contains("Right (rubric):\n    validity: {years: 3}"))
  }

  @Test func explainsEveryCodeThatItLists() throws {
    let folder = try TestFolder()
    let list = try folder.takar.run("rubric", "explain").output.split(separator: "\n")
    #expect(list.count > 150)
    let known = Set(list.map { String($0.prefix(5)) })
    #expect(try SourceCodes.used().subtracting(known).sorted() == [], "add them to DiagnosticCode+Commands")
    #expect(try folder.takar.run("rubric", "explain", "E0726").status == 0)
    #expect(try folder.takar.run("rubric", "explain", "E9999").status == 66)
  }

  @Test func writesFindingsForToolsAndHosts() throws {
    let folder = try TestFolder()
    try folder.write("takar: rubrik/1\n", to: "f.yaml")
    let host = try folder.takar.run("rubric", "check", "f.yaml", "--format", "github")
    #expect(host.status == 1 && host.output.hasPrefix("::error file=f.yaml,line=1,col=8"))
    let log = try folder.takar.run("rubric", "check", "f.yaml", "--format", "sarif").output
    let object = try JSONSerialization.jsonObject(with: Data(log.utf8)) as? [String: Any]
    #expect(object?["version"] as? String == "2.1.0")
  }

  @Test func findsFaultsOfWordingOnlyWhenAsked() throws {
    let folder = try TestFolder()
    let text = try folder.takar.run("rubric", "new", "dictionary").output
    try folder.write(text.replacing("sesuai prosedur", with: "dengan baik"), to: "d.yaml")
    #expect(try folder.takar.run("rubric", "check", "d.yaml").output == "")
    #expect(try folder.takar.run("rubric", "check", "d.yaml", "--lint", "--format", "line").output.contains("W0501"))
  }

  @Test func showsHowACaseDiffers() throws {
    let folder = try SmallOffice.founded()
    try folder.write(
      """
      takar: cases/1
      rubric: r
      title: Kasus
      standard: job
      purpose: filling
      date: 2026-03-31
      cases:
        - name: Semua tiga
          evidence: [{competency: all, method: bei, assessor: A, value: 3}]
          expect: {levels: {M.01: 2.5}, percent: 100}
      """,
      to: "kasus.yaml"
    )
    let outcome = try folder.takar.run("rubric", "test", "kasus.yaml")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("      - M.01: 2.5\n      + M.01: 3\n        percent: 100\n"))
    let report = try folder.takar.run("rubric", "test", "kasus.yaml", "--format", "junit").output
    #expect(report.contains("tests=\"1\" failures=\"1\""))
    #expect(report.contains("file=\"kasus.yaml\" line=\"8\" name=\"Semua tiga\""))
    #expect(try folder.takar.run("rubric", "test", "Rubrics").status == 66)
  }

  @Test func tellsWhomAChangeMovesAndRecordsNothing() throws {
    let folder = try SmallOffice.scored()
    let rubric = try folder.text("Rubrics/rubric.yaml")
    let changed = rubric.replacing("at_least: 80", with: "at_least: 101")
    try folder.write(changed, to: "baru.yaml")
    let before = try folder.bytes("takar.db")
    let outcome = try folder.takar.run("rubric", "diff", "r", "baru.yaml", "--event", "e1", "--lang", "en")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("purposes.filling.categories.MS.at_least: 80 → 101"))
    #expect(outcome.output.contains("3 people scored again: 3 change, 3 of them to another category."))
    #expect(try folder.bytes("takar.db") == before)
  }

  @Test func putsCloseCallsFirst() throws {
    let folder = try SmallOffice.founded()
    let (first, second) = (SmallOffice.people[0], SmallOffice.people[1])
    let rows = SmallOffice.codes.flatMap {
      ["\(first),\($0),bei,A,3,2026-03-30", "\(second),\($0),bei,A,2.5,2026-03-30"]
    }
    try SmallOffice.rate(rows, in: folder, as: "first.csv")
    try SmallOffice.succeed(folder, "score", "--event", "e1")
    let lines = try folder.takar.run("results", "--event", "e1", "--border", "--format", "csv").output
      .split(whereSeparator: \.isNewline)
    #expect(lines.count == 3)
    #expect(lines[1].contains("Orang 2"))
  }
}

/// The diagnostic codes that stand in the project's sources.
private enum SourceCodes {
  static func used() throws -> Set<String> {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    var codes: Set<String> = []
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      codes.formUnion(text.matches(of: /"([EW][0-9]{4})"/).map { String($0.1) })
    }
    return codes
  }
}
