import Foundation
import Testing

/// A 360 survey never shows a single rater. Two databases that differ in that rater's value alone, and not in the level
/// that comes of it, look the same wherever anybody looks.
struct SingleRaterTests {
  private static let header = "nip,competency,method,assessor,role,value,date,note"
  private static let number = Institution.number

  private static func row(_ method: String, _ assessor: String, _ role: String, _ value: String) -> String {
    "\(number),S.01,\(method),\(assessor),\(role),\(value),2026-03-30,"
  }

  private static func institution(_ attained: String = "attained: {step: 0.5, rounding: half-up}") -> Institution {
    var institution = Institution(parts: [
      Institution.Part(kind: "sociocultural", scale: "{min: 0, max: 5, step: 0.25}", required: ["2"])
    ])
    institution.methods = """
        bei: {title: Wawancara, measures: level, weight: 4}
        survey: {title: Survei 360, measures: level, anonymous: true}
      """
    institution.attained = attained
    return institution
  }

  private static func scored(_ rows: [String], _ institution: Institution = institution()) throws -> TestFolder {
    let folder = try TestFolder()
    try institution.found(in: folder)
    try folder.write(([header] + rows).map { $0 + "\n" }.joined(), to: "evidence.csv")
    try institution.succeed(folder, "import", "evidence", "evidence.csv", "--event", "e1")
    try institution.succeed(folder, "score", "--event", "e1")
    return folder
  }

  /// Everything that can be read of the person and the event, without what is random or the time.
  private static func views(_ folder: TestFolder) throws -> [String] {
    let pages: [[String]] = [
      ["results", "--event", "e1"], ["results", "--event", "e1", "--format", "json"],
      ["results", "--event", "e1", "--format", "csv"], ["results", "--event", "e1", "--border"],
      ["results", "--event", "e1", "--border", "--format", "json"], ["show", number],
      ["show", number, "--format", "json"], ["show", number, "--format", "csv"], ["explain", number, "S.01"],
      ["explain", number, "S.01", "--format", "json"], ["report", number], ["report", "--event", "e1"],
      ["history", number], ["history", number, "--format", "json"], ["history", number, "--format", "csv"],
      ["event", "show", "e1"],
    ]
    return try pages.map { words in
      let outcome = try folder.takar.run(words)
      #expect(outcome.status == 0, "\(words): \(outcome.errors)")
      let text = outcome.output.replacing(#/[0-9a-f]{32,64}/#, with: "ID")
      return text.replacing(#/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/#, with: "TIME")
    }
  }

  @Test(arguments: ["2", "4"])
  func cannotBeFoundBySubtractingTheOtherMethods(value: String) throws {
    func view(_ value: String) throws -> [String] {
      try Self.views(
        Self.scored([Self.row("bei", "A", "", "3"), Self.row("survey", "Atasan", "superior", value)])
      )
    }
    let (first, second) = (try view("3"), try view(value))
    for (left, right) in zip(first, second) { #expect(left == right) }
  }

  @Test func cannotBeFoundWhereOnlyTheOwnRatingStandsBeside() throws {
    func view(_ value: String) throws -> [String] {
      let rows = [
        Self.row("bei", "A", "", "3"), Self.row("survey", "Atasan", "superior", value),
        Self.row("survey", "Sendiri", "self", "5"),
      ]
      return try Self.views(Self.scored(rows))
    }
    #expect(try view("3") == view("4"))
  }

  /// The level is that of the one rater, so it is hidden too, and the percentage with it.
  @Test(arguments: ["attained: {step: 0.5, rounding: half-up}", "attained: {step: exact}"])
  func isNotTheLevelThatIsShown(attained: String) throws {
    func view(_ value: String) throws -> [String] {
      try Self.views(Self.scored([Self.row("survey", "Atasan", "superior", value)], Self.institution(attained)))
    }
    #expect(try view("3") == view("4.5"))
  }

  @Test func isHiddenWithoutRoundingToo() throws {
    func view(_ value: String) throws -> [String] {
      let rows = [Self.row("bei", "A", "", "3"), Self.row("survey", "Atasan", "superior", value)]
      return try Self.views(Self.scored(rows, Self.institution("attained: {step: exact}")))
    }
    #expect(try view("3") == view("4"))
  }

  @Test func cannotBeFoundFromACorrection() throws {
    func view(_ value: String) throws -> [String] {
      let folder = try Self.scored([Self.row("bei", "A", "", "2"), Self.row("survey", "Atasan", "superior", "3")])
      for (method, value) in [("survey", value), ("bei", "3")] {
        let words = [
          "correct", "--event", "e1", "--nip", Self.number, "--competency", "S.01", "--method", method, "--value",
          value, "--by", "Ketua", "--reason", "keliru",
        ]
        #expect(try folder.takar.run(words).status == 0)
      }
      #expect(try folder.takar.run("score", "--event", "e1").status == 0)
      return try Self.views(folder)
    }
    let pages = try view("4")
    #expect(try view("2") == pages)
    #expect(pages.contains { $0.contains("anonim tetap anonim") })
  }

  @Test func saysWhy() throws {
    let folder = try Self.scored([Self.row("bei", "A", "", "3"), Self.row("survey", "Atasan", "superior", "2")])
    let id = try folder.takar.run("explain", Self.number, "S.01").output
    #expect(id.contains("Hanya satu penilai anonim yang dihitung"))
    let en = try folder.takar.run("show", Self.number, "--lang", "en").output
    #expect(en.contains("A single anonymous rater counts"))
    let json = try folder.takar.run("show", Self.number, "--format", "json").output
    #expect(json.contains("\"figure\":null,\"attained\":\"3\""))
    #expect(json.contains("single-rater"))
  }

  @Test func showsTheFigureOfSeveralRaters() throws {
    let rows = [
      Self.row("bei", "A", "", "3"), Self.row("survey", "Atasan", "superior", "2"),
      Self.row("survey", "Rekan 1", "peer", "3"), Self.row("survey", "Rekan 2", "peer", "4"),
    ]
    let folder = try Self.scored(rows)
    let json = try folder.takar.run("results", "--event", "e1", "--format", "json").output
    #expect(json.contains("\"figure\":\"2.95\""))
  }

  @Test func staysVerifiable() throws {
    let folder = try Self.scored([Self.row("bei", "A", "", "3"), Self.row("survey", "Atasan", "superior", "2")])
    let outcome = try folder.takar.run("verify", "--recompute")
    #expect(outcome.status == 0, "\(outcome.all)")
  }

  @Test func refusesASurveyRowWithoutARole() throws {
    let folder = try TestFolder()
    try Self.institution().found(in: folder)
    let rows = [Self.row("survey", "Atasan", "superior", "3"), Self.row("survey", "Entah", "", "3")]
    try folder.write(([Self.header] + rows).map { $0 + "\n" }.joined(), to: "evidence.csv")
    let outcome = try folder.takar.run("import", "evidence", "evidence.csv", "--event", "e1")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("evidence.csv:3"))
    #expect(outcome.errors.contains("E0282"))
    #expect(outcome.errors.contains("superior, peer, subordinate"))
  }
}
