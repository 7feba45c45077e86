import Testing

/// A name on the command line that leads nowhere: the close one is offered, in both languages.
struct UnknownNameTests {
  struct Case: Sendable {
    let words: [String]
    let code: String
    let meant: String
  }

  private static let person = SmallOffice.people[0]

  static let cases = [
    Case(words: ["results", "--event", "e11"], code: "E0722", meant: "e1"),
    Case(words: ["score", "--event", "e11"], code: "E0722", meant: "e1"),
    Case(words: ["event", "show", "e11"], code: "E0722", meant: "e1"),
    Case(words: ["event", "close", "e11"], code: "E0722", meant: "e1"),
    Case(words: ["import", "participants", "people.csv", "--event", "e11"], code: "E0722", meant: "e1"),
    Case(words: ["show", person, "--event", "e11"], code: "E0722", meant: "e1"),
    Case(words: ["score", "--event", "e1", "--purpose", "maping"], code: "E0731", meant: "mapping"),
    Case(words: ["results", "--event", "e1", "--purpose", "maping"], code: "E0731", meant: "mapping"),
    Case(words: ["score", "--event", "e1", "--standard", "junor"], code: "E0402", meant: "junior"),
    Case(words: ["results", "--event", "e1", "--standard", "junor"], code: "E0402", meant: "junior"),
    Case(words: ["show", person, "--event", "e1", "--standard", "junor"], code: "E0402", meant: "junior"),
    Case(words: ["explain", person, "M.1", "--event", "e1"], code: "E0812", meant: "M.01"),
    Case(words: ["plugin", "show", "takar/managerail"], code: "E0501", meant: "takar/managerial"),
    Case(words: ["rubric", "show", "junor"], code: "E0402", meant: "junior"),
    Case(
      words: ["event", "create", "x", "--rubric", "r", "--purpose", "filing", "--date", "2026-03-31"],
      code: "E0731",
      meant: "filling"
    ),
  ]

  @Test(arguments: cases, ["id", "en"])
  func offersTheCloseName(unknown: Case, language: String) throws {
    let folder = try SmallOffice.scored()
    let before = try folder.bytes("takar.db")
    let outcome = try folder.takar.run(unknown.words + ["--lang", language])
    let fault = try #require(ShownFault.all(in: outcome.errors).first, "\(outcome.all)")
    #expect(outcome.status == 66)
    #expect(outcome.output.isEmpty)
    #expect(fault.code == unknown.code)
    #expect(fault.advice.hasPrefix(language == "id" ? "Maksudnya" : "Did you mean"), "\(fault)")
    #expect(fault.advice.contains("\"\(unknown.meant)\""))
    #expect(try folder.bytes("takar.db") == before)
  }

  @Test(arguments: [("id", "Belum ada kegiatan"), ("en", "There is no event yet")])
  func saysHowToBeginWhereThereIsNoEvent(language: String, beginning: String) throws {
    let folder = try TestFolder()
    try SmallOffice.succeed(folder, "init", "--bare")
    let outcome = try folder.takar.run("results", "--event", "e1", "--lang", language)
    let fault = try #require(ShownFault.all(in: outcome.errors).first, "\(outcome.all)")
    #expect(outcome.status == 66 && fault.code == "E0722")
    #expect(fault.advice.hasPrefix(beginning) && fault.advice.contains("takar event create"))
  }

  @Test(arguments: ["show", "report"])
  func masksANumberThatNobodyHas(command: String) throws {
    let folder = try SmallOffice.scored()
    let outcome = try folder.takar.run(command, "199001012015011999")
    #expect(outcome.status == 66)
    #expect(ShownFault.all(in: outcome.errors).map(\.code) == ["E0725"])
    #expect(outcome.errors.contains("********201501****"))
  }
}
