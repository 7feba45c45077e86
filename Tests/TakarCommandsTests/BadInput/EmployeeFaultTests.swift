import Testing

/// Faults of `import employees`: all of a file at once, each with its code, place and advice in both languages.
struct EmployeeFaultTests {
  /// A row that is wrong, and what is said of it.
  struct Row: Sendable {
    let cells: String
    let code: String
    let column: Int
    let id: String
    let en: String
  }

  static let header = "nip,name,unit,position,standard,effective"

  static let rows = [
    Row(cells: "19900101201501199,A,U,P,s,", code: "E0211", column: 1, id: "18 angka, di sini 17", en: "here are 17"),
    Row(cells: "\"1,98501E+17\",A,U,P,s,", code: "E0212", column: 1, id: "format Teks", en: "as Text"),
    Row(cells: "1.98501E+17,A,U,P,s,", code: "E0212", column: 1, id: "format Teks", en: "as Text"),
    Row(cells: "198501012010010000,A,U,P,s,", code: "E0213", column: 1, id: "hanya menyimpan 15", en: "kept 15 digits"),
    Row(cells: "199002302015011991,A,U,P,s,", code: "E0215", column: 1, id: "delapan angka", en: "first eight digits"),
    Row(cells: "199001012015131991,A,U,P,s,", code: "E0216", column: 1, id: "ni-pppk", en: "ni-pppk"),
    Row(cells: "199001011989011991,A,U,P,s,", code: "E0217", column: 1, id: "pengangkatan", en: "appointment"),
    Row(
      cells: "199001012015013991,A,U,P,s,",
      code: "E0218",
      column: 1,
      id: "surat keputusan",
      en: "letter of appointment"
    ),
    Row(cells: "199001012015011992,A,U,P,s,31/12/2025", code: "E0223", column: 28, id: "2025-12-31", en: "2025-12-31"),
    Row(cells: "199001012015011993,A,U,P,s,03/04/2026", code: "E0223", column: 28, id: "atau", en: "or 2026-03-04"),
    Row(cells: "199001012015011994,A,U,P,s,2026-02-30", code: "E0222", column: 28, id: "28 hari", en: "28 days"),
    Row(cells: "199001012015011995,,U,P,s,", code: "E0220", column: 20, id: "isi sel", en: "fill the cell"),
    Row(
      cells: "199001012015011996,A,U,P,Jabatan X,",
      code: "E0226",
      column: 26,
      id: "bukan judulnya",
      en: "not its title"
    ),
    Row(cells: "199001012015011997,A,U,P,s,", code: "", column: 0, id: "", en: ""),
    Row(cells: "199001012015011997,B,U,P,s,", code: "E0225", column: 1, id: "effective", en: "effective"),
  ]

  @Test(arguments: ["id", "en"])
  func namesEveryFaultWithItsPlaceAndAdvice(language: String) throws {
    let folder = try SmallOffice.founded()
    let text = ([EmployeeFaultTests.header] + EmployeeFaultTests.rows.map(\.cells)).map { $0 + "\n" }.joined()
    try folder.write(text, to: "wrong.csv")
    let outcome = try folder.takar.run("import", "employees", "wrong.csv", "--lang", language)
    let expected = EmployeeFaultTests.rows.enumerated().filter { !$1.code.isEmpty }
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
    let rows = ["199001012015011981,Baik,U,P,job,", "19900101201501199,Salah,U,P,job,"]
    try folder.write(([EmployeeFaultTests.header] + rows).joined(separator: "\n"), to: "wrong.csv")
    #expect(try folder.takar.run("import", "employees", "wrong.csv").status == 65)
    #expect(try folder.bytes("takar.db") == before)
  }

  @Test func countsTheFaultsThatAreNotShown() throws {
    let folder = try SmallOffice.founded()
    let rows = (0..<250).map { "\($0),A,U,P,job," }
    try folder.write(([EmployeeFaultTests.header] + rows).joined(separator: "\n"), to: "wrong.csv")
    let outcome = try folder.takar.run("import", "employees", "wrong.csv", "--lang", "en")
    #expect(ShownFault.all(in: outcome.errors).count == 100)
    #expect(outcome.errors.contains("250 errors (150 more not shown)"))
  }

  @Test func takesTheNumberOfAContract() throws {
    let folder = try SmallOffice.founded()
    try folder.write(
      "nip,name,unit,position,standard,identity\n199001012023211991,A,U,P,job,ni-pppk\nC-01,B,U,P,job,candidate\n",
      to: "others.csv"
    )
    #expect(try folder.takar.run("import", "employees", "others.csv").status == 0)
  }
}
