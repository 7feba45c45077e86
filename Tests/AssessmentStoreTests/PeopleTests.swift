import Assessment
import AssessmentStore
import Testing

@Suite struct PeopleTests {
  private let database: TemporaryDatabase
  private let store: Store

  init() throws {
    database = try TemporaryDatabase()
    store = try database.createFilled()
  }

  private func day(_ offset: Int32) -> CalendarDay { CalendarDay(daysSince1970: Sample.day.daysSince1970 + offset) }

  private func unit(_ number: Int, _ offset: Int32) throws -> String? {
    try store.employee(nip: Sample.nip(number), asOf: day(offset))?.employee.unit
  }

  @Test func givesTheVersionInForce() throws {
    try store.importEmployees([Sample.employee(1, unit: "Unit B", effective: day(10))], from: ImportSource(name: "b"))
    #expect(try [0, 9, 10, 11].map { try unit(1, $0) } == ["Unit A", "Unit A", "Unit B", "Unit B"])
  }

  @Test func givesTheFirstVersionBeforeAnyWasInForce() throws {
    #expect(try unit(1, -100) == "Unit A")
  }

  @Test func lastRecordedOfOneDayCounts() throws {
    try store.importEmployees([Sample.employee(1, unit: "Unit B")], from: ImportSource(name: "b"))
    #expect(try unit(1, 0) == "Unit B")
    #expect(try unit(1, -1) == "Unit B")
    #expect(try store.versions(nip: Sample.nip(1)).map(\.unit) == ["Unit A", "Unit B"])
  }

  @Test func addsNothingForWhatStandsAlready() throws {
    let outcome = try store.importEmployees(
      [Sample.employee(1), Sample.employee(4)],
      from: ImportSource(name: "again")
    )
    #expect(outcome == ListImport(added: 1, unchanged: 1))
    #expect(try store.versions(nip: Sample.nip(1)) == [Sample.employee(1)])
  }

  @Test func readsBackEveryField() throws {
    let employee = Employee(
      nip: "CALON-1",
      identity: .candidate,
      name: "Nama, \"Gelar\"",
      unit: "",
      position: "—",
      effective: day(1)
    )
    try store.importEmployees([employee], from: ImportSource(name: "c"))
    #expect(try store.employee(nip: "CALON-1", asOf: day(5))?.employee == employee)
  }

  @Test func keepsARandomIdForEachPerson() throws {
    let records = try store.employees([1, 2, 3, 9], asOf: Sample.day)
    #expect(records.map(\.key) == [1, 2, 3])
    #expect(Set(records.map(\.person)).count == 3)
    #expect(records.allSatisfy { $0.person.utf8.count == 32 })
  }

  @Test(arguments: [
    ("pegawai 2", [2]), ("PEGAWAI", [1, 2, 3]), ("198501012010011003", [3]), ("%", []), ("", [1, 2, 3]),
  ])
  func searchesNamesAndNumbers(text: String, expected: [Int]) throws {
    let found = try store.search(text, asOf: Sample.day)
    #expect(found.map(\.employee.nip) == expected.map(Sample.nip))
  }

  @Test func findsEveryNumberInTheDirectory() throws {
    let other = Employee(
      nip: "CALON-1",
      identity: .candidate,
      name: "N",
      unit: "U",
      position: "P",
      effective: Sample.day
    )
    try store.importEmployees([other], from: ImportSource(name: "c"))
    let directory = try store.personDirectory()
    #expect(directory.count == 4)
    for nip in [Sample.nip(1), Sample.nip(2), "CALON-1"] {
      #expect(try directory.key(of: nip) == store.employee(nip: nip, asOf: Sample.day)?.key)
    }
    #expect(directory.key(of: Sample.nip(9)) == nil)
  }

  @Test func latestParticipationOfEachStandardCounts() throws {
    let first = [
      Participant(nip: Sample.nip(2), status: .invited),
      Participant(nip: Sample.nip(1), standard: "s", status: .present),
      Participant(nip: Sample.nip(1), standard: "t", status: .present, group: "A"),
    ]
    try store.importParticipants(first, into: "e", from: ImportSource(name: "p1"))
    let second = [Participant(nip: Sample.nip(2), status: .withdrawn), first[1]]
    let outcome = try store.importParticipants(second, into: "e", from: ImportSource(name: "p2"))
    #expect(outcome == ListImport(added: 1, unchanged: 1))
    #expect(try store.participants(of: "e").map(\.participant) == [first[1], first[2], second[0]])
    #expect(try store.participants(of: "e", person: 2).map(\.participant.status) == [.withdrawn])
    #expect(try store.participants(of: "d").isEmpty)
  }

  @Test func importsParticipantsAllOrNone() throws {
    let list = [Participant(nip: Sample.nip(1), status: .present), Participant(nip: "unknown", status: .present)]
    let code = thrownCode { try store.importParticipants(list, into: "e", from: ImportSource(name: "p")) }
    #expect(code == .unknownPerson)
    #expect(try store.participants(of: "e").isEmpty)
    #expect(try store.imports(into: "e").map(\.state) == [.abandoned])
  }

  @Test func importsEmployeesAllOrNone() throws {
    try store.close()
    #expect(thrownCode { try store.importEmployees([Sample.employee(5)], from: ImportSource(name: "x")) } != nil)
    #expect(try database.open(.reading).personDirectory().count == 3)
  }
}
