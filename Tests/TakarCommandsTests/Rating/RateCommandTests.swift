import Foundation
import Testing

/// `takar rate` on a terminal, keystroke by keystroke.
@Suite(.enabled(if: PseudoTerminal.isAvailable))
struct RateCommandTests {
  private typealias Step = PseudoTerminal.Step

  private func words(_ method: String = "bei", by assessor: String = "A") -> [String] {
    ["rate", "--event", "e1", "--nip", SmallOffice.people[0], "--method", method, "--assessor", assessor]
  }

  private func attained(_ folder: TestFolder) throws -> [String?] {
    try SmallOffice.succeed(folder, "score", "--event", "e1")
    let result = try #require(try ResultLines(folder).of("Orang 1").first)
    return (result["competencies"] as? [[String: Any]] ?? []).map { $0["attained"] as? String }
  }

  @Test func takesLevelsHalfStepsAndReasons() throws {
    let folder = try SmallOffice.founded()
    let session = try PseudoTerminal(folder: folder).run(
      words(),
      [
        .when("1/3", type: "3"), .when("Nilai: 3  ✓", type: "+"), .when("Nilai: 3,5  ✓", type: "n"),
        .when("2/3", type: "s"), .when("Alasan", type: "1"), .when("3/3", type: "4"), .when("Nilai: 4  ✓", type: "-"),
        .when("Nilai: 3,5  ✓", type: "q"),
      ]
    )
    #expect(session.status == 0)
    #expect(session.text.contains("3 dari 3 tersimpan"))
    #expect(try attained(folder) == ["3.5", nil, "3.5"])
  }

  @Test func goesBackAndReplacesAnAnswer() throws {
    let folder = try SmallOffice.founded()
    let session = try PseudoTerminal(folder: folder).run(
      words(),
      [
        .when("1/3", type: "2"), .when("Nilai: 2  ✓", type: "n"), .when("2/3", type: "3"),
        .when("Nilai: 3  ✓", type: "n"),
        .when("3/3", type: "1"), .when("Nilai: 1  ✓", type: "b"), .when("2/3", type: "b"),
        .when("Nilai: 2  ✓", type: "5"), .when("Nilai: 5  ✓", type: "q"),
      ]
    )
    #expect(session.status == 0)
    #expect(try attained(folder) == ["5", "3", "1"])
  }

  @Test func refusesAValueOffTheScale() throws {
    let folder = try SmallOffice.founded()
    let session = try PseudoTerminal(folder: folder).run(
      words() + ["--lang", "en"],
      [.when("1/3", type: "9"), .when("must be 0 to 5", type: "+"), .when("digit first", type: "q")]
    )
    #expect(session.text.contains("0 of 3 are saved"))
  }

  @Test func asksIndicatorByIndicator() throws {
    let folder = try SmallOffice.founded()
    let session = try PseudoTerminal(folder: folder).run(
      words("checklist"),
      [
        .when("1/6", type: "2"), .when("2/6", type: "1"), .when("3/6", type: "0"), .when("4/6", type: "s"),
        .when("Alasan", type: "2"), .when("5/6", type: "q"),
      ]
    )
    #expect(session.text.contains("▶ 1.1 Perilaku satu"))
    #expect(session.text.contains("4 dari 6 tersimpan"))
  }

  @Test func resumesAfterABreak() throws {
    let folder = try SmallOffice.founded()
    let terminal = PseudoTerminal(folder: folder)
    _ = try terminal.run(words(), [.when("1/3", type: "3"), .when("Nilai: 3  ✓", type: "q")])
    let session = try terminal.run(
      words(),
      [
        .when("2/3", type: "b"), .when("Nilai: 3  ✓", type: "n"), .when("2/3", type: "2"),
        .when("Nilai: 2  ✓", type: "q"),
      ]
    )
    #expect(session.text.contains("2 dari 3 tersimpan"))
    #expect(try attained(folder) == ["3", "2", nil])
  }

  @Test func losesNothingWhenKilled() throws {
    let folder = try SmallOffice.founded()
    let terminal = PseudoTerminal(folder: folder)
    let killed = try terminal.run(
      words(),
      [
        .when("1/3", type: "3"), .when("Nilai: 3  ✓", type: "n"), .when("2/3", type: "4"),
        .when("Nilai: 4  ✓", type: "-"),
        .when("Nilai: 3,5  ✓", send: SIGKILL),
      ]
    )
    #expect(killed.status == 128 + 9)
    let session = try terminal.run(
      words(),
      [.when("3/3", type: "b"), .when("Nilai: 3,5  ✓", type: "b"), .when("Nilai: 3  ✓", type: "q")]
    )
    #expect(session.text.contains("2 dari 3 tersimpan"))
    if Database.isReadable { #expect(try Database(folder: folder).isWhole()) }
  }

  @Test(arguments: zip([SIGTERM, SIGINT], [Int32(143), 130]))
  func givesTheTerminalBackWhenStopped(signal: Int32, status: Int32) throws {
    let folder = try SmallOffice.founded()
    let steps = [Step.when("1/3", type: "3"), .when("Nilai: 3  ✓", send: signal)]
    let session = try PseudoTerminal(folder: folder).run(words(), steps)
    #expect(session.status == status)
    #expect(session.echoes)
  }

  @Test func showsNobodyElsesValues() throws {
    let folder = try SmallOffice.founded()
    try SmallOffice.rate(SmallOffice.ratings("4", by: "B"), in: folder, as: "first.csv")
    let terminal = PseudoTerminal(folder: folder)
    _ = try terminal.run(words(by: "C"), [.when("1/3", type: "2"), .when("Nilai: 2  ✓", type: "q")])
    let session = try terminal.run(
      words(),
      [.when("1/3", type: "n"), .when("2/3", type: "n"), .when("3/3", type: "q")]
    )
    #expect(!session.text.contains("✓"))
    #expect(!session.text.contains("━"))
    #expect(session.text.contains("0 dari 3 tersimpan"))
  }

  @Test func asksForWhatIsNotGiven() throws {
    let folder = try SmallOffice.founded()
    let rows = SmallOffice.people.map { "\($0),,present,\n" }.joined()
    try folder.write("nip,standard,status,group\n\(rows)", to: "participants.csv")
    try SmallOffice.succeed(folder, "import", "participants", "participants.csv", "--event", "e1")
    let session = try PseudoTerminal(folder: folder).run(
      ["rate", "--lang", "en"],
      [
        .when("Method: ", type: "1\n"), .when("assessor: ", type: "Asesor A\n"), .when("Participant: ", type: "9\n"),
        .when("a number 1–3", type: "2\n"), .when("1/3", type: "3"), .when("Value: 3  ✓", type: "q"),
      ]
    )
    #expect(session.status == 0)
    #expect(session.text.contains("Orang 2"))
    #expect(!SmallOffice.people.contains { session.text.contains($0) })
  }

  @Test(arguments: [(24, 80), (40, 120)])
  func fitsTheScreen(rows: Int, columns: Int) throws {
    let folder = try Kabupaten.scored()
    let words = ["rate", "--event", Kabupaten.mapping, "--nip", Kabupaten.Person.disputed, "--method", "bei"]
    let session = try PseudoTerminal(folder: folder, rows: rows, columns: columns).run(
      words + ["--assessor", "AS-99"],
      [.when("1/", type: "q")]
    )
    let screens = session.text.components(separatedBy: "\u{1B}[2J\u{1B}[H").dropFirst()
    let lines = try #require(screens.first).split(separator: "\r\n", omittingEmptySubsequences: false)
    let last = try #require(lines.firstIndex { $0.contains("q selesai") })
    #expect(last < rows)
    #expect(lines.allSatisfy { $0.count <= columns }, "\(lines.filter { $0.count > columns })")
  }

  @Test func refusesAClosedEvent() throws {
    let folder = try SmallOffice.founded()
    try SmallOffice.succeed(folder, "event", "close", "e1")
    let session = try PseudoTerminal(folder: folder).run(words(), [])
    #expect(session.status == 65)
    #expect(session.text.contains("E0724"))
  }

  @Test func offersTheCloseMethod() throws {
    let folder = try SmallOffice.founded()
    let session = try PseudoTerminal(folder: folder).run(words("bie"), [])
    #expect(session.status == 66)
    #expect(session.text.contains("Maksudnya \"bei\"?"))
  }

  @Test func namesTheMeasuresThatTheMethodHas() throws {
    let folder = try SmallOffice.founded()
    let asked = words("checklist") + ["--measure", "level", "--lang", "en"]
    let session = try PseudoTerminal(folder: folder).run(asked, [])
    #expect(session.status == 66)
    #expect(session.text.contains("E0824") && session.text.contains("the method \"checklist\" is not rated by level"))
    #expect(session.text.contains("Use --measure indicator."))
  }
}

/// Without a terminal nothing is asked.
struct RateWithoutTerminalTests {
  @Test(arguments: ["id", "en"])
  func refuses(language: String) throws {
    let folder = try SmallOffice.founded()
    let outcome = try folder.takar.run("rate", "--event", "e1", "--lang", language, input: "3\n")
    #expect(outcome.status == 64)
    #expect(ShownFault.all(in: outcome.errors).first?.advice.contains("takar import evidence") == true)
  }
}
