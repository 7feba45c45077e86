import Assessment
import GRDB
import GRDBSQLite

/// Reads rows of `evidence` by the prepared statements themselves, inside one access to the database.
struct EvidenceCursor {
  /// A run of consecutive rows of one person.
  struct Packet {
    let importNumber: Int64
    let first: Int64
    let count: Int64
  }

  private let database: Database
  private let packets: OpaquePointer
  private let rows: OpaquePointer

  init(_ database: Database) throws {
    self.database = database
    packets = try database.cachedStatement(
      sql: "SELECT import, first, count FROM packet WHERE event = ? AND person = ? ORDER BY id"
    ).sqliteStatement
    rows = try database.cachedStatement(
      sql: """
        SELECT id, competency, method, value, day, assessor, indicator, role, item, raters, absent, valid_until, note
        FROM evidence WHERE id BETWEEN ? AND ?
        """
    ).sqliteStatement
  }

  func packets(of person: Int32, in event: Int64) throws -> [Packet] {
    sqlite3_bind_int64(packets, 1, event)
    sqlite3_bind_int64(packets, 2, Int64(person))
    var found: [Packet] = []
    try database.eachRow(of: packets) {
      found.append(
        Packet(
          importNumber: sqlite3_column_int64(packets, 0),
          first: sqlite3_column_int64(packets, 1),
          count: sqlite3_column_int64(packets, 2)
        )
      )
    }
    return found
  }

  /// Each row of the packet with its id.
  func each(_ packet: Packet, _ body: (Int64, StoredRating) throws -> Void) throws {
    sqlite3_bind_int64(rows, 1, packet.first)
    sqlite3_bind_int64(rows, 2, packet.first + packet.count - 1)
    try database.eachRow(of: rows) { try body(sqlite3_column_int64(rows, 0), try current()) }
  }

  private func current() throws -> StoredRating {
    StoredRating(
      competency: sqlite3_column_int64(rows, 1),
      method: sqlite3_column_int64(rows, 2),
      value: try currentValue(),
      day: sqlite3_column_int64(rows, 4),
      assessor: sqlite3_column_int64(rows, 5),
      indicator: sqlite3_column_int64(rows, 6),
      role: sqlite3_column_int64(rows, 7),
      item: sqlite3_column_int64(rows, 8),
      raters: sqlite3_column_int64(rows, 9),
      validUntil: sqlite3_column_type(rows, 11) == SQLITE_NULL ? nil : sqlite3_column_int64(rows, 11),
      note: sqlite3_column_int64(rows, 12)
    )
  }

  private func currentValue() throws -> EvidenceValue {
    if sqlite3_column_type(rows, 3) != SQLITE_NULL {
      return .number(FixedDecimal(millionths: sqlite3_column_int64(rows, 3)))
    }
    let number = sqlite3_column_int64(rows, 10)
    guard let absence = EvidenceCode.absence(number) else { throw StoreError(unknownValue: "absent \(number)") }
    return .absent(absence)
  }
}
