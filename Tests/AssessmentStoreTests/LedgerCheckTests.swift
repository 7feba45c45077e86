import AssessmentStore
import Foundation
import GRDB
import Ledger
import SeededRandom
import Testing

/// What a verification sees of a file that somebody edited with another program.
@Suite(.serialized) struct LedgerCheckTests {
  private let database: TemporaryDatabase
  private let editor: DatabaseQueue

  init() throws {
    database = try AppendOnlyTests.everyTable()
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    editor = try DatabaseQueue(path: database.path, configuration: configuration)
    try editor.write { database in
      for trigger in try String.fetchAll(database, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
        try database.execute(sql: "DROP TRIGGER \(trigger)")
      }
    }
  }

  private func faults() throws -> [LedgerFault] { try report().faults }

  private func report(against known: [KnownRoot] = []) throws -> LedgerReport {
    let store = try database.open(.reading)
    defer { try? store.close() }
    return try store.verify(against: known)
  }

  private func edit(_ sql: String) throws { try editor.write { try $0.execute(sql: sql) } }

  @Test func findsNothingWrongWithWhatTakarWrote() throws {
    let own = try AppendOnlyTests.everyTable().open(.reading).verify()
    #expect(own.isSound, "\(own)")
    #expect(own.size > 30)
    #expect(own.checkpoints.map(\.verdict) == [.holds])
    #expect(try report().schema.count == AppendOnlyTests.tables.count * 3)
  }

  /// Tables whose rows are parts of another's record.
  private static let owners = [
    "evidence": "packet", "event_pin": "event_pinning", "event_use": "event", "personal": "employee_version",
    "result_competency": "result", "result_group": "result", "result_gate": "result", "result_gate_unmet": "result",
    "result_dictionary": "result", "result_out_of_scope": "result", "erasure_value": "erasure",
  ]

  private static let samples = ProcessInfo.processInfo.environment["TAKAR_SOAK"] == nil ? 300 : 2000

  @Test func namesTheRecordOfWhichOneByteWasChanged() throws {
    var random = SeededGenerator(seed: 20_260_331)
    var missed: [String] = []
    var tried = 0
    while tried < LedgerCheckTests.samples {
      let table = AppendOnlyTests.tables[Int(random.next() % UInt64(AppendOnlyTests.tables.count))]
      guard let cell = try Cell.pick(in: table, &random, editor), let changed = cell.changed(&random),
        (try? cell.write(changed, editor)) != nil
      else { continue }
      tried += 1
      let names = Set(try faults().flatMap { [$0.table, $0.part ?? $0.table] })
      let isNamed = table == "leaf" ? !names.isEmpty : names.contains(table)
      if !isNamed, !names.contains(LedgerCheckTests.owners[table] ?? table) {
        missed.append("\(cell) -> \(changed): \(names)")
      }
      try cell.restore(changed, editor)
    }
    #expect(missed.isEmpty, "\(missed)")
    #expect(try faults().isEmpty)
  }

  @Test(arguments: AppendOnlyTests.tables)
  func namesTheRecordThatWasRemoved(table: String) throws {
    try edit("DELETE FROM \(table) WHERE rowid = (SELECT min(rowid) FROM \(table))")
    let names = Set(try faults().flatMap { [$0.table, $0.part ?? $0.table] })
    guard table != "checkpoint" else { return }
    #expect(names.contains(table) || names.contains(LedgerCheckTests.owners[table] ?? table), "\(names)")
  }

  @Test func tellsARemovedFromAnAddedRecord() throws {
    try edit("DELETE FROM packet WHERE id = 2; INSERT INTO symbol (text) VALUES ('X.99')")
    let found = try faults()
    #expect(found.contains { $0.problem == .removed && $0.table == "packet" && $0.number == 2 })
    #expect(found.contains { $0.problem == .added && $0.table == "symbol" })
  }

  @Test func keepsAnAddedRecordApartFromWhatTakarRecordsLater() throws {
    try edit("INSERT INTO symbol (text) VALUES ('X.99')")
    try database.open(.writing).save([])
    #expect(try faults().map(\.problem) == [.added])
  }

  @Test func namesLeavesThatChangedPlaces() throws {
    try edit(
      """
      CREATE TEMP TABLE swap AS SELECT id, kind, number, hash FROM leaf WHERE kind = 3 ORDER BY id LIMIT 2;
      UPDATE leaf SET (number, hash) =
        (SELECT number, hash FROM swap WHERE swap.id <> leaf.id) WHERE id IN (SELECT id FROM swap);
      DROP TABLE swap;
      """
    )
    #expect(try faults().contains { $0.problem == .reordered && $0.table == "symbol" })
  }

  @Test func namesThePersonAndEventOfChangedRatings() throws {
    try edit("UPDATE evidence SET value = value + 500000 WHERE id = 1")
    let fault = try #require(try faults().first)
    #expect(fault.table == "packet" && fault.problem == .changed)
    #expect(fault.event == "e" && fault.person?.count == 32)
  }

  @Test func seesAHistoryThatWasCutOffOnlyAgainstAnEarlierRoot() throws {
    let whole = try report()
    let code = PaperCode(size: whole.size, root: whole.root)
    try edit("DELETE FROM checkpoint; DELETE FROM event_close; DELETE FROM leaf WHERE kind = 14")
    #expect(try report().faultCount == 0)
    #expect(try report(against: [.paper(code)]).checkpoints.map(\.verdict) == [.cutOff])
  }

  /// A value in its place.
  private struct Cell: CustomStringConvertible {
    let table: String
    let column: String
    let row: Int64
    let value: DatabaseValue

    var description: String { "\(table).\(column) of \(row): \(value)" }

    static func pick(in table: String, _ random: inout SeededGenerator, _ editor: DatabaseQueue) throws -> Cell? {
      let (turn, place) = (random.next(), random.next())
      return try editor.read { database in
        let columns = try database.columns(in: table).map(\.name)
        let count = try Int64.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0
        guard count > 0 else { return nil }
        let column = columns[Int(turn % UInt64(columns.count))]
        let sql = "SELECT rowid, \(column) FROM \(table) ORDER BY rowid LIMIT 1 OFFSET \(place % UInt64(count))"
        return try Row.fetchOne(database, sql: sql).map {
          Cell(table: table, column: column, row: $0[0], value: $0[1])
        }
      }
    }

    /// The value with one bit of one byte turned.
    func changed(_ random: inout SeededGenerator) -> DatabaseValue? {
      let (bit, place) = (UInt8(1) << UInt8(random.next() % 7), random.next())
      func flipped(_ bytes: some Sequence<UInt8>) -> [UInt8]? {
        var bytes = Array(bytes)
        guard !bytes.isEmpty else { return nil }
        bytes[Int(place % UInt64(bytes.count))] ^= bit
        return bytes
      }
      switch value.storage {
      case .null, .double: return nil
      case .int64(let number): return (number ^ (Int64(bit) << Int64(place % 5 * 8))).databaseValue
      case .string(let text): return flipped(text.utf8).map { Data($0).databaseValue }
      case .blob(let data): return flipped(data).map { Data($0).databaseValue }
      }
    }

    /// A text stays one, whatever its bytes.
    func write(_ changed: DatabaseValue, _ editor: DatabaseQueue) throws {
      var place = "?"
      if case .string = value.storage { place = "CAST(? AS TEXT)" }
      try editor.write { database in
        try database.execute(
          sql: "UPDATE \(table) SET \(column) = \(place) WHERE rowid = ?",
          arguments: [changed, row]
        )
      }
    }

    /// A changed key has become the row's number.
    func restore(_ changed: DatabaseValue, _ editor: DatabaseQueue) throws {
      try editor.write { database in
        let isKey = try database.primaryKey(table).columns == [column]
        let place = isKey ? changed : row.databaseValue
        try database.execute(sql: "UPDATE \(table) SET \(column) = ? WHERE rowid = ?", arguments: [value, place])
      }
    }
  }
}
