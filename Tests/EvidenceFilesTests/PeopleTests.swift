import Assessment
import EvidenceFiles
import SourceDiagnostics
import Testing

@Suite struct PeopleTests {
  private let day = CalendarDay(daysSince1970: 20_454)

  private func employees(_ text: String) throws -> FileOutcome<[Employee]> {
    try EmployeeReader(importDay: day).read(ImportFile(name: "employees.csv", text: text))
  }

  private func participants(_ text: String) throws -> FileOutcome<[Participant]> {
    try ParticipantReader(people: [someNIP: 7, otherNIP: 9], standards: ["administrator", "pengawas"])
      .read(ImportFile(name: "participants.csv", text: text))
  }

  @Test func readsEmployeesInAnyOrderOfColumns() throws {
    let text = """
      name,nip,identity,unit,position,standard,effective
      "Sari, S.E.",\(someNIP),,Bagian Umum,Analis,administrator@2017.1,2025-01-01
      Bima,199003032024212003,ni-pppk,Bagian Umum,Analis,,
      Pelamar,K-17,candidate,-,-,,
      """
    let found = try #require(try employees(text).accepted)
    #expect(found.map(\.name) == ["Sari, S.E.", "Bima", "Pelamar"])
    #expect(found.map(\.identity) == [.nip, .niPPPK, .candidate])
    #expect(found.map(\.standard) == ["administrator@2017.1", nil, nil])
    #expect(found.map(\.effective.description) == ["2025-01-01", "2026-01-01", "2026-01-01"])
  }

  @Test(arguments: [
    ("19850101201001100", "2:1 E0211"), ("1.98501E+17", "2:1 E0212"), ("198501012010010000", "2:1 E0213"),
    ("'198501012010011001", "2:1 E0214"), ("198502302010011001", "2:1 E0215"), ("198501012010131001", "2:1 E0216"),
    ("198501011980011001", "2:1 E0217"), ("198501012010013001", "2:1 E0218"), ("198501012010011000", "2:1 E0213"),
    ("", "2:1 E0220"),
  ])
  func reportsEachFaultOfANumber(number: String, expected: String) throws {
    let found = try employees("nip,name,unit,position,standard\n\(number),Sari,Umum,Analis,\n").faults
    #expect(found.map(places) == [expected])
  }

  @Test func offersTheNumberWithoutBlanks() throws {
    let found = try employees("nip,name,unit,position,standard\n19850101 201001 1 001,Sari,Umum,Analis,\n").faults
    #expect(found?.diagnostics.first?.fixes.first?.replacement == someNIP)
  }

  @Test func collectsEveryFaultAndAcceptsNobody() throws {
    let text = """
      nip,name,unit,position,standard,identity,effective
      \(someNIP),Sari,Umum,Analis,jabatan apa saja,pns,2026-02-30
      \(otherNIP),,Umum,Analis,,,
      \(otherNIP),Bima,Umum,Analis,,,
      \(otherNIP),Bima,Umum,Analis,,,
      """
    let expected = ["2:37 E0226", "2:54 E0221", "2:58 E0222", "3:20 E0220", "5:1 E0225"]
    #expect(try employees(text).faults.map(places) == expected)
  }

  @Test func acceptsVersionsOfOnePersonFromDifferentDays() throws {
    let rows = ["2024-01-01", "2025-01-01"].map { "\(someNIP),Sari,Umum,Analis,,\($0)\n" }.joined()
    #expect(try employees("nip,name,unit,position,standard,effective\n\(rows)").accepted?.count == 2)
  }

  @Test func readsParticipantsWithSeveralTargetJobs() throws {
    let text = """
      nip,standard,status,group
      \(someNIP),administrator,present,Pagi
      \(someNIP),pengawas,present,Pagi
      \(otherNIP),,absent,
      """
    let found = try #require(try participants(text).accepted)
    #expect(found.map(\.status) == [.present, .present, .absent])
    #expect(found.map(\.standard) == ["administrator", "pengawas", nil])
    #expect(found.map(\.group) == ["Pagi", "Pagi", nil])
  }

  @Test func reportsTheFaultsOfParticipants() throws {
    let text = """
      nip,standard,status
      198501012010011009,administrator,present
      \(someNIP),administrtor,presnt
      \(otherNIP),pengawas,
      \(someNIP),pengawas,invited
      \(someNIP),pengawas,present
      """
    let expected = ["2:1 E0231", "3:20 E0234", "3:33 E0232", "4:29 E0220", "6:1 E0233"]
    #expect(try participants(text).faults.map(places) == expected)
  }
}
