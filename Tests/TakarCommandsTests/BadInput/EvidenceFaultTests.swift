import Testing

/// Faults of `import evidence`, by the public command.
struct EvidenceFaultTests {
  struct Row: Sendable {
    /// What follows the number of the first person.
    let cells: String
    let code: String
    let column: Int
    let id: String
    let en: String
  }

  static let header = "nip,competency,method,assessor,value,absent,date,role"

  static let rows = [
    Row(cells: "M.01,bei,A,6,,2026-03-03,", code: "E0254", column: 31, id: "skala 0 sampai 5", en: "scale 0 to 5"),
    Row(cells: "M.01,bei,B,2.3,,2026-03-03,", code: "E0255", column: 31, id: "2 dan 2,5", en: "2 and 2.5"),
    Row(
      cells: "M.01,bie,C,3,,2026-03-03,",
      code: "E0252",
      column: 25,
      id: "maksudnya \"bei\"",
      en: "did you mean \"bei\""
    ),
    Row(cells: "M.99,bei,D,3,,2026-03-03,", code: "E0251", column: 20, id: "M.01, M.02, M.03", en: "M.01, M.02, M.03"),
    Row(cells: "M.01,bei,E,03-Feb,,2026-03-03,", code: "E0257", column: 31, id: "dari 3.2", en: "from 3.2"),
    Row(cells: "M.01,bei,F,2/3/2026,,2026-03-03,", code: "E0257", column: 31, id: "format Teks", en: "as Text"),
    Row(cells: "M.01,bei,G,3,,31/03/2026,", code: "E0223", column: 34, id: "tulis 2026-03-31", en: "write 2026-03-31"),
    Row(cells: "M.01,bei,H,3,,2026-02-30,", code: "E0222", column: 34, id: "28 hari", en: "28 days"),
    Row(cells: "M.01,bei,I,3,,2026-04-01,", code: "E0269", column: 34, id: "kegiatan berikutnya", en: "a later event"),
    Row(
      cells: "M.01,bei,J,,,2026-03-03,",
      code: "E0259",
      column: 31,
      id: "tidak pernah berarti nol",
      en: "never means zero"
    ),
    Row(cells: "M.01,bei,K,1E+02,,2026-03-03,", code: "E0256", column: 31, id: "format Teks", en: "as Text"),
    Row(cells: "M.01,bei,L,,hilang,2026-03-03,", code: "E0260", column: 32, id: "not-observed", en: "not-observed"),
    Row(cells: "M.01,bei,M,3,,2026-03-03,boss", code: "E0261", column: 45, id: "superior", en: "superior"),
    Row(cells: "M.02,bei,A,3,,2026-03-03,", code: "", column: 0, id: "", en: ""),
    Row(cells: "M.02,bei,A,2.5,,2026-03-03,", code: "E0272", column: 1, id: "baris 15", en: "line 15"),
  ]

  private static func file(_ rows: [String]) -> String {
    ([header] + rows.map { "\(SmallOffice.people[0]),\($0)" }).map { $0 + "\n" }.joined()
  }

  @Test(arguments: ["id", "en"])
  func namesEveryFaultWithItsPlaceAndAdvice(language: String) throws {
    let folder = try SmallOffice.founded()
    try folder.write(EvidenceFaultTests.file(EvidenceFaultTests.rows.map(\.cells)), to: "wrong.csv")
    let outcome = try folder.takar.run("import", "evidence", "wrong.csv", "--event", "e1", "--lang", language)
    let expected = EvidenceFaultTests.rows.enumerated().filter { !$1.code.isEmpty }
    let faults = ShownFault.all(in: outcome.errors)
    #expect(outcome.status == 65)
    #expect(faults.count == expected.count)
    for ((index, row), fault) in zip(expected, faults) {
      #expect(fault.code == row.code, "\(row.cells)")
      #expect(fault.place == "wrong.csv:\(index + 2):\(row.column)", "\(row.cells)")
      let said = fault.message + fault.advice
      #expect(said.contains(language == "id" ? row.id : row.en), "\(row.cells): \(said)")
    }
  }

  @Test func leavesTheDatabaseAsItWas() throws {
    let folder = try SmallOffice.founded()
    let before = try folder.bytes("takar.db")
    try folder.write(EvidenceFaultTests.file(["M.01,bei,A,3,,,", "M.02,bei,A,9,,,"]), to: "wrong.csv")
    #expect(try folder.takar.run("import", "evidence", "wrong.csv", "--event", "e1").status == 65)
    #expect(try folder.bytes("takar.db") == before)
  }

  @Test(arguments: ["id", "en"])
  func namesTheEarlierImportOfADuplicate(language: String) throws {
    let folder = try SmallOffice.scored()
    let again = ["M.01,lgd,A,3,,2026-03-30,", "M.02,bei,A,3,,2026-03-30,", "M.01,bei,A,2,,2026-03-30,"]
    let before = try folder.bytes("takar.db")
    try folder.write(EvidenceFaultTests.file(again), to: "again.csv")
    let outcome = try folder.takar.run("import", "evidence", "again.csv", "--event", "e1", "--lang", language)
    let faults = ShownFault.all(in: outcome.errors)
    #expect(outcome.status == 65)
    #expect(faults.map(\.code) == ["E0281", "E0281"])
    #expect(faults.map(\.place) == ["again.csv:3:1", "again.csv:4:1"])
    #expect(faults.allSatisfy { $0.message.contains("first.csv") && !$0.advice.isEmpty })
    #expect(try folder.bytes("takar.db") == before)
  }

  @Test func takesTheSameFileTwiceAsOnce() throws {
    let folder = try SmallOffice.scored()
    let before = try folder.bytes("takar.db")
    let outcome = try folder.takar.run("import", "evidence", "first.csv", "--event", "e1", "--lang", "en")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("imported already"))
    #expect(try folder.bytes("takar.db") == before)
  }

  @Test func namesAPersonWhoIsNotImported() throws {
    let folder = try SmallOffice.founded()
    try folder.write("\(EvidenceFaultTests.header)\n198501012010011001,M.01,bei,A,3,,,\n", to: "wrong.csv")
    let outcome = try folder.takar.run("import", "evidence", "wrong.csv", "--event", "e1")
    #expect(outcome.status == 65)
    #expect(ShownFault.all(in: outcome.errors).map(\.code) == ["E0231"])
    #expect(!outcome.errors.contains("198501012010011001"))
  }
}
