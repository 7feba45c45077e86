import Testing

/// What keeps a whole event from being scored; nothing is recorded then.
struct ScoringFaultTests {
  @Test(arguments: ["id", "en"])
  func namesEverybodyWithoutAStandard(language: String) throws {
    let folder = try SmallOffice.founded()
    let rows = SmallOffice.people.prefix(2).map { "\($0),Tanpa Standar,U,P,,2026-01-01\n" }.joined()
    try folder.write("nip,name,unit,position,standard,effective\n\(rows)", to: "without.csv")
    try folder.write("nip,name,unit,position,standard,effective\n" + rows, to: "again.csv")
    try SmallOffice.succeed(folder, "import", "employees", "without.csv")
    try SmallOffice.rate(SmallOffice.ratings("3"), in: folder, as: "first.csv")
    let before = try folder.bytes("takar.db")
    let outcome = try folder.takar.run("score", "--event", "e1", "--lang", language)
    let fault = try #require(ShownFault.all(in: outcome.errors).first)
    #expect(outcome.status == 65)
    #expect(fault.code == "E0801")
    #expect(fault.message.hasPrefix("2 "))
    #expect(fault.message.contains("Tanpa Standar (********201501****)"))
    #expect(fault.advice.contains("--standard"))
    #expect(try folder.bytes("takar.db") == before)
  }

  @Test func refusesSomebodyWhoIsNotInTheEvent() throws {
    let folder = try SmallOffice.founded()
    try SmallOffice.rate(
      SmallOffice.ratings("3").filter { $0.hasPrefix(SmallOffice.people[0]) },
      in: folder,
      as: "first.csv"
    )
    let outcome = try folder.takar.run("score", "--event", "e1", "--employee", SmallOffice.people[1])
    #expect(outcome.status == 65)
    #expect(ShownFault.all(in: outcome.errors).map(\.code) == ["E0803"])
  }

  @Test(arguments: [
    ["score", "--event", "e1", "--threads", "0"], ["score"], ["score", "--event", "e1", "--nonsense"],
    ["nonsense"], ["results", "--event", "e1", "--format", "xml"], ["report"], ["rate", "--event", "e1"],
    ["event", "create", "a b", "--rubric", "r", "--purpose", "filling", "--date", "2026-01-01"],
    ["event", "create", "e2", "--rubric", "r", "--purpose", "filling", "--date", "2026-02-30"],
    ["event", "update", "e1", "--reason", "x"],
  ])
  func tellsUsage(words: [String]) throws {
    let folder = try SmallOffice.founded()
    let outcome = try folder.takar.run(words)
    #expect(outcome.status == 64, "\(outcome.all)")
    #expect(!outcome.errors.isEmpty)
    #expect(outcome.output.isEmpty)
  }
}
