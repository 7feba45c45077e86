import Assessment
import AssessmentStore
import Foundation
import GRDB
import Testing

@Suite struct ErasureTests {
  private let database: TemporaryDatabase
  private let store: Store

  init() throws {
    database = try TemporaryDatabase()
    store = try database.createFilled()
    try store.rateThree(note: "Rahasia tentang Pegawai")
  }

  private func key(_ number: Int) throws -> Int32 { try #require(try store.person(nip: Sample.nip(number))) }

  @discardableResult
  private func erase(_ number: Int) throws -> ErasureSummary {
    try store.erase(person: try key(number), reason: "permintaan pemilik data", by: "Petugas")
  }

  /// The bytes of the database and of every file beside it.
  private func bytes() throws -> Data {
    let names = try FileManager.default.contentsOfDirectory(atPath: database.folder.path)
    return try names.sorted().reduce(into: Data()) { data, name in
      data += try Data(contentsOf: database.folder.appendingPathComponent(name))
    }
  }

  @Test func leavesTheLedgerVerifiable() throws {
    try erase(1)
    let report = try store.verify()
    #expect(report.isSound, "\(report.faults)")
  }

  @Test func leavesNoTextInTheFiles() throws {
    let texts = [Sample.nip(1), "Pegawai 1", "Rahasia tentang Pegawai 1"]
    let before = try bytes()
    for text in texts { #expect(before.range(of: Data(text.utf8)) != nil) }
    try erase(1)
    let after = try bytes()
    for text in texts { #expect(after.range(of: Data(text.utf8)) == nil, "\(text)") }
    #expect(after.range(of: Data("Rahasia tentang Pegawai 2".utf8)) != nil)
  }

  /// A reader elsewhere keeps the file from being rewritten, as the end of the process would.
  @Test func remembersThatTheFileIsNotRewritten() throws {
    let person = try key(1)
    try DatabaseQueue(path: database.path).read { reader in
      _ = try Int.fetchOne(reader, sql: "SELECT count(*) FROM person")
      #expect(thrownCode { _ = try store.erase(person: person, reason: "permintaan", by: "P") } == .unfinishedErasure)
    }
    #expect(try store.unfinishedErasures() == [person])
    try store.rewriteFile(by: "P")
    #expect(try store.unfinishedErasures().isEmpty)
    #expect(try bytes().range(of: Data("Pegawai 1".utf8)) == nil)
    #expect(try store.accesses(person: person).map(\.action) == [.rewrite])
    #expect(try store.verify().isSound)
  }

  @Test func keepsTheRatings() throws {
    try erase(1)
    #expect(try store.evidenceCount() == 3)
  }

  @Test func givesTheErasedPersonANumberAndNoName() throws {
    let person = try key(1)
    let summary = try erase(1)
    let record = try #require(try store.employees([person], asOf: Sample.day).first)
    #expect(record.employee.erasure == summary.number)
    #expect([record.employee.nip, record.employee.name, record.employee.unit] == ["", "", ""])
    #expect(try store.person(nip: Sample.nip(1)) == nil)
    #expect(try store.person(called: summary.person) == person)
    #expect(try store.personDirectory().count == 2)
    #expect(try store.search("", asOf: Sample.day).count == 2)
  }

  @Test func refusesASecondTime() throws {
    let person = try key(1)
    try erase(1)
    #expect(thrownCode { _ = try store.erase(person: person, reason: "lagi", by: "P") } == .alreadyErased)
  }

  @Test(arguments: ["nama PEGAWAI 1 keliru", "nomor 198501012010011001"])
  func refusesAReasonThatIdentifies(reason: String) throws {
    let person = try key(1)
    #expect(thrownCode { _ = try store.erase(person: person, reason: reason, by: "P") } == .identifyingReason)
    #expect(try store.verify().isSound)
  }

  @Test(arguments: [
    "UPDATE personal SET value = NULL, salt = NULL WHERE id = 1", "UPDATE personal SET value = 'x' WHERE id = 1",
    "UPDATE note SET text = NULL, salt = NULL WHERE id = 1", "DELETE FROM erasure",
    "UPDATE erasure SET reason = 'x'", "DELETE FROM erasure_value", "DELETE FROM access",
    "UPDATE personal SET commitment = x'00' WHERE id = 5", "UPDATE personal SET value = 'x' WHERE id = 5",
  ])
  func refusesEveryOtherWay(sql: String) throws {
    try erase(2)
    try store.recordAccess(.report, event: "e", person: nil, by: "P")
    try store.close()
    #expect(throws: DatabaseError.self) {
      try DatabaseQueue(path: database.path).write { try $0.execute(sql: sql) }
    }
  }

  /// Somebody with the file in hand can take the triggers away; the ledger still tells.
  @Test(arguments: [
    "DROP TRIGGER personal_no_update; UPDATE personal SET value = NULL, salt = NULL WHERE id = 1",
    "DROP TRIGGER personal_no_update; UPDATE personal SET value = 'Pegawai 2', salt = zeroblob(16) WHERE id = 6",
    "INSERT INTO erasure_value (erasure, holder, value) VALUES (1, 1, 1); UPDATE personal SET value = NULL, salt = NULL WHERE id = 1",
    "DROP TRIGGER erasure_no_update; UPDATE erasure SET reason = 'lain'",
    "DROP TRIGGER access_no_delete; DELETE FROM access",
    "INSERT INTO access (action, recorded) VALUES ('report', 1)",
  ])
  func verificationNamesWhatWasErasedOtherwise(sql: String) throws {
    try erase(2)
    try store.recordAccess(.report, event: "e", person: nil, by: "P")
    try store.close()
    try DatabaseQueue(path: database.path).writeWithoutTransaction { try $0.execute(sql: sql) }
    #expect(try database.open(.reading).verify().faultCount > 0)
  }

  @Test func tellsTheAccessesOfAPerson() throws {
    try store.recordAccess(.report, event: "e", person: nil, by: "P")
    try store.recordAccess(.fullNumber, event: nil, person: try key(2), by: "Q")
    #expect(try store.accesses(person: try key(1)).map(\.author) == ["P"])
    #expect(try store.accesses(person: try key(2)).map(\.author) == ["P", "Q"])
    #expect(try store.accesses().count == 2)
  }
}

extension Store {
  /// One rating of each of the three employees.
  func rateThree(note: String? = nil) throws {
    var symbols = SymbolTable()
    let rows = (1...3).map { (person: Int32) in
      var row = Sample.rating(person, &symbols)
      row.note = note.map { symbols.intern("\($0) \(person)") }
      return row
    }
    try importFile("ratings", rows, symbols)
  }
}
