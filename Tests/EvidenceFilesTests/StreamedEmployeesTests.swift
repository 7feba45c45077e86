import Assessment
import Testing

@testable import EvidenceFiles

/// The reading in two passes against the one that keeps every row.
@Suite struct StreamedEmployeesTests {
  private let reader = EmployeeReader(importDay: CalendarDay(daysSince1970: 20_000))
  private let head = "nip,name,unit,position,standard,effective\n"
  private let row = "199001012010011001,Orang,U,J,s,2020-01-01\n"

  @Test func givesWhatTheWholeReadingGives() throws {
    let rows = (0..<9000).map { place in
      let number = "1990010120\(10 + place % 10)0\(1 + place / 1000)1\(100 + place / 10 % 100)"
      return "\(number),Orang \(place),U,J,s,20\(10 + place / 1000)-01-01\n"
    }
    let file = ImportFile(name: "employees.csv", text: head + rows.joined())
    let whole = try #require(try accepted(reader.read(file)))
    let checked = try #require(try accepted(reader.check(file)))
    var streamed: [Employee] = []
    try reader.read(checked) { streamed += $0 }
    #expect(checked.rowCount == 9000 && streamed == whole)
  }

  @Test func tellsRepeatedRowsAsTheWholeReadingDoes() throws {
    let file = ImportFile(name: "employees.csv", text: head + row + row)
    guard case .refused(let whole) = try reader.read(file), case .refused(let checked) = try reader.check(file) else {
      Issue.record("a repeated row is refused")
      return
    }
    #expect(whole == checked && whole.count == 1)
  }

  @Test func refusesAFileThatHasGrown() throws {
    let checked = try #require(try accepted(reader.check(ImportFile(name: "e", text: head + row))))
    let more = ImportFile(name: "e", text: head + row + row.replacing("2020", with: "2021"))
    let grown = CheckedEmployees(file: more, rowCount: checked.rowCount)
    #expect(throws: EvidenceChangedError.self) { try reader.read(grown) { _ in } }
  }

  private func accepted<Value>(_ outcome: FileOutcome<Value>) throws -> Value? {
    guard case .accepted(let value) = outcome else { return nil }
    return value
  }
}
