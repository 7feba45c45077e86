import Assessment
import SourceDiagnostics
import Testing

@testable import EvidenceFiles

/// Lists of people are read in two passes, and none of their rows is held between the two.
@Suite struct StreamedListTests {
  private let reader = EmployeeReader(importDay: CalendarDay(daysSince1970: 20_000))
  private let head = "nip,name,unit,position,standard,identity,effective\n"
  private let row = "199001012010011001,Orang,U,J,s,,2020-01-01\n"

  private func check(_ text: String) throws -> FileOutcome<CheckedList> {
    try reader.check(ImportFile(name: "employees.csv", text: head + text))
  }

  @Test func givesEveryRowInChunks() throws {
    let names = (0..<9000).map { "Orang \($0)" }
    let rows = names.enumerated().map { "K-\($0),\($1),U,J,s,candidate,\n" }
    let checked = try #require(try check(rows.joined()).accepted)
    var chunks: [[Employee]] = []
    try reader.read(checked, chunkSize: 4000) { chunks.append($0) }
    #expect(chunks.map(\.count) == [4000, 4000, 1000])
    #expect(chunks.joined().map(\.name) == names)
  }

  @Test func tellsEveryRepeatedRowWithTheFirstOfItsKind() throws {
    let other = row.replacing("2020", with: "2021")
    let candidates = ["K-1", "K-2", "K-1"].map { "\($0),Calon,U,J,s,candidate,2020-01-01\n" }
    let found = try #require(try check(row + other + row + candidates.joined() + other + row).faults)
    #expect(places(found) == ["4:1 E0225", "7:1 E0225", "8:1 E0225", "9:1 E0225"])
    #expect(found.diagnostics.map { $0.notes.first?.span?.start.line } == [2, 5, 3, 2])
  }

  @Test func tellsRepeatedRowsAmongOtherFaults() throws {
    let found = try check(row + "1990,Orang,U,J,s,,\n" + row).faults
    #expect(found.map(places) == ["3:1 E0211", "4:1 E0225"])
  }

  @Test func keepsNumbersApartThatAreTheSameOnlyAsFigures() throws {
    let rows = ["012345678901234567", "+12345678901234567", "12345678901234567"].map { "\($0),C,U,J,s,candidate,\n" }
    #expect(try check(rows.joined()).accepted?.rowCount == 3)
  }

  @Test func refusesAFileThatHasGrown() throws {
    let checked = try #require(try check(row).accepted)
    let more = ImportFile(name: "e", text: head + row + row.replacing("2020", with: "2021"))
    let grown = CheckedList(file: more, rowCount: checked.rowCount)
    #expect(throws: EvidenceChangedError.self) { try reader.read(grown, chunkSize: 1) { _ in } }
  }

  @Test func refusesAFileThatHasShrunk() throws {
    let shrunk = CheckedList(file: ImportFile(name: "e", text: head), rowCount: 1)
    #expect(throws: EvidenceChangedError.self) { try reader.read(shrunk, chunkSize: 1) { _ in } }
  }

  @Test func readsParticipantsInChunks() throws {
    let reader = ParticipantReader(people: [someNIP: 7, otherNIP: 9])
    let rows = (0..<10).flatMap { ["\(someNIP),a@\($0),present\n", "\(otherNIP),a@\($0),absent\n"] }
    let file = ImportFile(name: "p", text: "nip,standard,status\n" + rows.joined())
    let checked = try #require(try reader.check(file).accepted)
    var chunks: [[Participant]] = []
    try reader.read(checked, chunkSize: 8) { chunks.append($0) }
    #expect(checked.rowCount == 20 && chunks.map(\.count) == [8, 8, 4])
    #expect(chunks.joined().last == Participant(nip: otherNIP, standard: "a@9", status: .absent))
  }
}
