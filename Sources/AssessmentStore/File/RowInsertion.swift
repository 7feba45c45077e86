import GRDB
import GRDBSQLite

/// A prepared INSERT whose values are bound by position and whose texts are copied once, into room of its own.
///
/// Arguments of GRDB would cost several times as much. Inside one access to the database.
final class RowInsertion {
  private static let roomSize = 1 << 15

  private let database: Database
  private let statement: OpaquePointer
  private let columns: Int
  private let room = UnsafeMutableRawBufferPointer.allocate(byteCount: roomSize, alignment: 1)
  private var used = 0
  private var position: Int32 = 0

  /// - Parameter table: its name and columns, `person (code, salt)`.
  init(_ database: Database, into table: String, columns: Int, rows: Int = 1) throws {
    self.database = database
    self.columns = columns
    let row = "(" + Array(repeating: "?", count: columns).joined(separator: ", ") + ")"
    let values = Array(repeating: row, count: rows).joined(separator: ", ")
    statement = try database.cachedStatement(sql: "INSERT INTO \(table) VALUES \(values)").sqliteStatement
  }

  deinit { room.deallocate() }

  /// The next value, in the order of the columns.
  func add(_ number: Int64?) {
    position += 1
    if let number { sqlite3_bind_int64(statement, position, number) } else { sqlite3_bind_null(statement, position) }
  }

  func add(_ text: String?) {
    guard var text else { return add(nil as Int64?) }
    position += 1
    text.withUTF8 { utf8 in
      let (start, lifetime) = keep(UnsafeRawBufferPointer(utf8))
      sqlite3_bind_text(statement, position, start?.assumingMemoryBound(to: CChar.self), Int32(utf8.count), lifetime)
    }
  }

  func add(bytes: UnsafeRawBufferPointer) {
    position += 1
    let (start, lifetime) = keep(bytes)
    sqlite3_bind_blob(statement, position, start, Int32(bytes.count), lifetime)
  }

  /// Inserts what was added, every column of every row; returns the id of the last row.
  @discardableResult
  func run() throws -> Int64 {
    (position, used) = (0, 0)
    try database.run(statement)
    return sqlite3_last_insert_rowid(database.sqliteConnection)
  }

  /// Where the bytes stay until the row is in; what does not fit is copied by SQLite.
  private func keep(_ bytes: UnsafeRawBufferPointer) -> (UnsafeRawPointer?, sqlite3_destructor_type?) {
    guard let source = bytes.baseAddress, let start = room.baseAddress else {
      return (UnsafeRawPointer(room.baseAddress), nil)
    }
    guard used + bytes.count <= room.count else {
      return (source, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
    }
    let target = start + used
    target.copyMemory(from: source, byteCount: bytes.count)
    used += bytes.count
    return (UnsafeRawPointer(target), nil)
  }
}
