import Assessment
import CDatabaseFile
import GRDB
import GRDBSQLite

/// The hot loop: rows into `evidence` and their packets, inside one transaction.
///
/// Binds by position and steps the prepared statements themselves; arguments of GRDB would cost three times as much.
/// The triggers rest meanwhile on this connection alone: they would double the cost, and guard against ids that are
/// given, which these statements never do.
struct EvidenceInsertion {
  private struct Packet {
    let person: Int32
    let first: Int64
    var count: Int64
  }

  private let database: Database
  private let row: OpaquePointer
  private let packet: OpaquePointer

  /// Runs the body with an insertion while the triggers of this connection rest.
  static func withInsertion<Value>(_ database: Database, _ body: (EvidenceInsertion) throws -> Value) throws -> Value {
    database_set_triggers(database.sqliteConnection, 0)
    defer { database_set_triggers(database.sqliteConnection, 1) }
    return try body(try EvidenceInsertion(database))
  }

  private init(_ database: Database) throws {
    self.database = database
    row = try database.cachedStatement(
      sql: """
        INSERT INTO evidence
          (competency, method, value, day, assessor, indicator, role, item, raters, absent, valid_until, note)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).sqliteStatement
    packet = try database.cachedStatement(
      sql: "INSERT INTO packet (event, person, import, first, count) VALUES (?, ?, ?, ?, ?)"
    ).sqliteStatement
  }

  /// Inserts rows that are sorted by person; one packet per person. Returns the id of the last row.
  @discardableResult
  func insert(
    _ rows: ArraySlice<Evidence>,
    _ symbols: SymbolTable,
    _ keys: inout SymbolKeys,
    into target: EvidenceTarget
  ) throws -> Int64 {
    var packets: [Packet] = []
    var id: Int64 = 0
    for evidence in rows {
      try bind(try keys.rating(evidence, symbols, in: database))
      try step(row)
      id = sqlite3_last_insert_rowid(database.sqliteConnection)
      if packets.last?.person == evidence.person {
        packets[packets.count - 1].count += 1
      } else {
        packets.append(Packet(person: evidence.person, first: id, count: 1))
      }
    }
    for packet in packets { try insert(packet, into: target) }
    return id
  }

  private func insert(_ values: Packet, into target: EvidenceTarget) throws {
    sqlite3_bind_int64(packet, 1, target.event)
    sqlite3_bind_int64(packet, 2, Int64(values.person))
    sqlite3_bind_int64(packet, 3, target.importNumber)
    sqlite3_bind_int64(packet, 4, values.first)
    sqlite3_bind_int64(packet, 5, values.count)
    try step(packet)
  }

  @inline(__always)
  private func bind(_ rating: StoredRating) throws {
    sqlite3_bind_int64(row, 1, rating.competency)
    sqlite3_bind_int64(row, 2, rating.method)
    switch rating.value {
    case .number(let number):
      sqlite3_bind_int64(row, 3, number.millionths)
      sqlite3_bind_null(row, 10)
    case .absent(let reason):
      sqlite3_bind_null(row, 3)
      sqlite3_bind_int64(row, 10, EvidenceCode.number(reason))
    }
    sqlite3_bind_int64(row, 4, rating.day)
    bind(5, unlessZero: rating.assessor)
    bind(6, unlessZero: rating.indicator)
    bind(7, unlessZero: rating.role)
    bind(8, unlessZero: rating.item)
    sqlite3_bind_int64(row, 9, rating.raters)
    if let day = rating.validUntil { sqlite3_bind_int64(row, 11, day) } else { sqlite3_bind_null(row, 11) }
    bind(12, unlessZero: rating.note)
  }

  @inline(__always)
  private func bind(_ position: Int32, unlessZero value: Int64) {
    if value == 0 { sqlite3_bind_null(row, position) } else { sqlite3_bind_int64(row, position, value) }
  }

  @inline(__always)
  private func step(_ statement: OpaquePointer) throws {
    let code = sqlite3_step(statement)
    sqlite3_reset(statement)
    guard code == SQLITE_DONE else {
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage)
    }
  }
}
