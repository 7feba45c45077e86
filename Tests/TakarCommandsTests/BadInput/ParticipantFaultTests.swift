import Testing

/// Faults of `import participants`, and the finer faults of evidence under a rubric with every kind of method.
struct ParticipantFaultTests {
  private static let first = "198702132010022902"

  @Test(arguments: ["id", "en"])
  func namesEveryFaultOfTheList(language: String) throws {
    let folder = try Kabupaten.registered()
    let before = try folder.bytes("takar.db")
    try folder.write(
      """
      nip,standard,status,group
      \(ParticipantFaultTests.first),administratr,present,
      198302022005021903,,hadir,
      199001012015011991,,present,
      199002052015092904,,present,
      199002052015092904,,present,

      """,
      to: "wrong.csv"
    )
    let words = ["import", "participants", "wrong.csv", "--event", Kabupaten.mapping, "--lang", language]
    let outcome = try folder.takar.run(words)
    let faults = ShownFault.all(in: outcome.errors)
    #expect(outcome.status == 65)
    #expect(faults.map(\.code) == ["E0234", "E0232", "E0231", "E0233"])
    #expect(faults.map(\.place) == ["wrong.csv:2:20", "wrong.csv:3:21", "wrong.csv:4:1", "wrong.csv:6:1"])
    #expect(faults.first?.advice == (language == "id" ? "maksudnya" : "did you mean") + " \"administrator\"?")
    #expect(faults.allSatisfy { !$0.advice.isEmpty })
    #expect(try folder.bytes("takar.db") == before)
  }

  /// What follows the number, and the code of its fault.
  static let evidence: [(cells: String, code: String)] = [
    ("M.03,consensus,AS-01|AS-02,,,,3,,,,2026-03-20,", "E0276"),
    ("M.04,consensus,AS-01|AS-01,,,,3,,,,2026-03-20,alasan", "E0275"),
    ("M.05,consensus,AS-01|AS-02,,,,,absent,,,2026-03-20,alasan", "E0274"),
    ("M.01,lgd,AS-01,,,,3,,,,2026-03-21,", "E0253"), ("M.01,bei,AS-01,,9.9,,1,,,,2026-03-21,", "E0262"),
    ("M.01,bei,AS-01,,1.1,,3,,,,2026-03-21,", "E0264"), ("S.01,survey-360,R1,peer,,,7,,,,2026-03-21,", "E0254"),
    ("T.PEL.01,certificate,,,,SERT-X,1,,,,2026-03-21,", "E0266"),
    ("M.02,bei,AS-01,,,,3,absent,,,2026-03-21,", "E0258"), ("M.02,bei,AS-01|AS-02,,,,3,,,,2026-03-21,", "E0279"),
    ("M.07,bei,AS-09,,,,3,,2025-01-01,,2026-03-21,", "E0270"), ("M.07,bei,AS-08,,,,3,,,0,2026-03-21,", "E0271"),
  ]

  @Test func namesTheFinerFaultsOfEvidence() throws {
    let folder = try Kabupaten.registered()
    let header = "nip,competency,method,assessor,role,indicator,item,value,absent,valid_until,raters,date,note"
    let rows = ParticipantFaultTests.evidence.map { "\(ParticipantFaultTests.first),\($0.cells)" }
    try folder.write(([header] + rows).map { $0 + "\n" }.joined(), to: "wrong.csv")
    let outcome = try folder.takar.run("import", "evidence", "wrong.csv", "--event", Kabupaten.mapping)
    let faults = ShownFault.all(in: outcome.errors)
    #expect(outcome.status == 65)
    #expect(faults.map(\.code) == ParticipantFaultTests.evidence.map(\.code))
    #expect(faults.enumerated().allSatisfy { $1.place.hasPrefix("wrong.csv:\($0 + 2):") && !$1.advice.isEmpty })
  }

  /// Two rows of the same consensus, and one in a later file.
  @Test func refusesASecondConsensus() throws {
    let folder = try SmallOffice.scored()
    let row = "\(SmallOffice.people[0]),M.01,consensus,A|B,2,2026-03-30"
    try SmallOffice.rate([row], in: folder, as: "meeting.csv")
    try folder.write("\(SmallOffice.header)\n\(row.replacing(",2,", with: ",4,"))\n", to: "again.csv")
    try folder.write("\(SmallOffice.header)\n\(row.replacing("A|B", with: "A|C"))\n", to: "other.csv")
    for name in ["again.csv", "other.csv"] {
      let outcome = try folder.takar.run("import", "evidence", name, "--event", "e1")
      #expect(outcome.status == 65, "\(name): \(outcome.errors)")
      #expect(ShownFault.all(in: outcome.errors).map(\.place) == ["\(name):2:1"], "\(outcome.errors)")
    }
  }
}
