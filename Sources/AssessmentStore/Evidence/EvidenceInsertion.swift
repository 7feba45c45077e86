import Assessment
import CDatabaseFile
import GRDB
import GRDBSQLite
import Ledger

/// The hot loop: rows into `evidence` and their packets, inside one transaction.
///
/// Binds by position and steps the prepared statements themselves; arguments of GRDB would cost three times as much.
/// The triggers rest meanwhile on this connection alone: they would double the cost, and guard against ids that are
/// given, which these statements never do.
struct EvidenceInsertion {
  /// Rows of one step: eight cost a third less each than one (0.64 and 0.95 us of processor time in C).
  private static let width = 8
  private static let columns = 12
  /// Rows below which handing them to another core costs more than it saves.
  private static let worthACore = 1_000

  private let database: Database
  private let single: OpaquePointer
  private let wide: OpaquePointer
  private let packet: OpaquePointer

  /// Runs the body with an insertion while the triggers of this connection rest.
  static func withInsertion<Value>(_ database: Database, _ body: (EvidenceInsertion) throws -> Value) throws -> Value {
    database_set_triggers(database.sqliteConnection, 0)
    defer { database_set_triggers(database.sqliteConnection, 1) }
    return try body(try EvidenceInsertion(database))
  }

  private init(_ database: Database) throws {
    self.database = database
    single = try database.cachedStatement(sql: EvidenceInsertion.sql(rows: 1)).sqliteStatement
    wide = try database.cachedStatement(sql: EvidenceInsertion.sql(rows: EvidenceInsertion.width)).sqliteStatement
    packet = try database.cachedStatement(
      sql: "INSERT INTO packet (event, person, import, first, count, id) VALUES (?, ?, ?, ?, ?, ?)"
    ).sqliteStatement
  }

  private static func sql(rows: Int) -> String {
    let row = "(" + Array(repeating: "?", count: columns).joined(separator: ", ") + ")"
    return """
      INSERT INTO evidence
        (competency, method, value, day, assessor, indicator, role, item, raters, absent, valid_until, note)
      VALUES \(Array(repeating: row, count: rows).joined(separator: ", "))
      """
  }

  /// Inserts rows that are sorted by person; one packet per person. Returns the id of the last row.
  ///
  /// The packets are hashed on another core meanwhile: their ids are known beforehand.
  @discardableResult
  func insert(
    _ rows: ArraySlice<Evidence>,
    _ symbols: SymbolTable,
    _ keys: inout SymbolKeys,
    into target: EvidenceTarget
  ) throws -> Int64 {
    let start = try PacketHashing(after: database, target)
    let ratings = try rows.map { try keys.rating($0, symbols, in: database) }
    let hashing = rows.count < EvidenceInsertion.worthACore ? nil : Background { start.packets(of: ratings, rows) }
    let last = try insert(ratings)
    var leaves = try LeafWriter(database)
    for packet in try hashing?.value() ?? start.packets(of: ratings, rows) {
      try insert(packet)
      try leaves.append(.packet, packet.head.number, hash: packet.hash)
    }
    return last
  }

  private func insert(_ ratings: [StoredRating]) throws -> Int64 {
    var start = 0
    while start < ratings.count {
      let isWide = start + EvidenceInsertion.width <= ratings.count
      let end = start + (isWide ? EvidenceInsertion.width : 1)
      let statement = isWide ? wide : single
      for index in start..<end {
        bind(ratings[index], to: statement, after: Int32((index - start) * EvidenceInsertion.columns))
      }
      try database.run(statement)
      start = end
    }
    return sqlite3_last_insert_rowid(database.sqliteConnection)
  }

  private func insert(_ packet: PacketHashing.Packet) throws {
    sqlite3_bind_int64(self.packet, 1, packet.head.event)
    sqlite3_bind_int64(self.packet, 2, packet.head.person)
    sqlite3_bind_int64(self.packet, 3, packet.head.source)
    sqlite3_bind_int64(self.packet, 4, packet.head.first)
    sqlite3_bind_int64(self.packet, 5, packet.count)
    sqlite3_bind_int64(self.packet, 6, packet.head.number)
    try database.run(self.packet)
  }

  @inline(__always)
  private func bind(_ rating: StoredRating, to row: OpaquePointer, after start: Int32) {
    sqlite3_bind_int64(row, start + 1, rating.competency)
    sqlite3_bind_int64(row, start + 2, rating.method)
    switch rating.value {
    case .number(let number):
      sqlite3_bind_int64(row, start + 3, number.millionths)
      sqlite3_bind_null(row, start + 10)
    case .absent(let reason):
      sqlite3_bind_null(row, start + 3)
      sqlite3_bind_int64(row, start + 10, EvidenceCode.number(reason))
    }
    sqlite3_bind_int64(row, start + 4, rating.day)
    bind(rating.assessor, to: row, start + 5)
    bind(rating.indicator, to: row, start + 6)
    bind(rating.role, to: row, start + 7)
    bind(rating.item, to: row, start + 8)
    sqlite3_bind_int64(row, start + 9, rating.raters)
    if let day = rating.validUntil {
      sqlite3_bind_int64(row, start + 11, day)
    } else {
      sqlite3_bind_null(row, start + 11)
    }
    bind(rating.note, to: row, start + 12)
  }

  /// Zero stands for "not given".
  @inline(__always)
  private func bind(_ value: Int64, to row: OpaquePointer, _ position: Int32) {
    if value == 0 { sqlite3_bind_null(row, position) } else { sqlite3_bind_int64(row, position, value) }
  }
}
