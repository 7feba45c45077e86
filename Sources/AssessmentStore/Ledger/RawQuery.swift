import GRDB
import GRDBSQLite

/// A prepared statement read column by column as the bytes stand in the file: nothing is repaired or converted.
struct RawQuery {
  private let database: Database
  private let statement: OpaquePointer

  init(_ database: Database, _ sql: String) throws {
    self.database = database
    statement = try database.cachedStatement(sql: sql).sqliteStatement
  }

  func each(_ keys: Int64..., body: (RawRow) throws -> Void) throws { try each(keys, body) }

  func each(_ keys: [Int64], _ body: (RawRow) throws -> Void) throws {
    sqlite3_reset(statement)
    var position: Int32 = 0
    for key in keys {
      position += 1
      sqlite3_bind_int64(statement, position, key)
    }
    try run(body)
  }

  /// The first row of a query that is asked by a text.
  func first<Value>(text key: String, _ body: (RawRow) throws -> Value) throws -> Value? {
    sqlite3_reset(statement)
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    sqlite3_bind_text(statement, 1, key, Int32(key.utf8.count), transient)
    var value: Value?
    try run { row in if value == nil { value = try body(row) } }
    return value
  }

  private func run(_ body: (RawRow) throws -> Void) throws {
    defer { sqlite3_reset(statement) }
    while true {
      let code = sqlite3_step(statement)
      guard code == SQLITE_ROW else {
        guard code == SQLITE_DONE else {
          throw DatabaseError(resultCode: ResultCode(rawValue: code), message: database.lastErrorMessage)
        }
        return
      }
      try body(RawRow(statement: statement))
    }
  }

  func first<Value>(_ key: Int64, _ body: (RawRow) throws -> Value) throws -> Value? {
    var value: Value?
    try each(key) { row in if value == nil { value = try body(row) } }
    return value
  }

  func all<Value>(_ key: Int64, _ body: (RawRow) throws -> Value) throws -> [Value] {
    var values: [Value] = []
    try each(key) { values.append(try body($0)) }
    return values
  }
}

/// A row holds what no record of ours can hold.
struct MalformedRecord: Error {
  /// The table of the part at fault.
  var table: String?
}

/// The row where a statement stands.
struct RawRow {
  let statement: OpaquePointer

  func number(_ column: Int32) throws -> Int64 {
    guard let number = try numberIfPresent(column) else { throw MalformedRecord() }
    return number
  }

  func numberIfPresent(_ column: Int32) throws -> Int64? {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER: return sqlite3_column_int64(statement, column)
    case SQLITE_NULL: return nil
    default: throw MalformedRecord()
    }
  }

  func text(_ column: Int32) throws -> String {
    guard let text = try textIfPresent(column) else { throw MalformedRecord() }
    return text
  }

  func textIfPresent(_ column: Int32) throws -> String? {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_TEXT:
      guard let start = sqlite3_column_text(statement, column) else { return "" }
      let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
      if bytes.isASCII { return String(decoding: bytes, as: UTF8.self) }
      guard let text = String(validating: bytes, as: UTF8.self) else { throw MalformedRecord() }
      return text
    case SQLITE_NULL: return nil
    default: throw MalformedRecord()
    }
  }

  func blob(_ column: Int32) throws -> [UInt8] {
    guard let blob = try blobIfPresent(column) else { throw MalformedRecord() }
    return blob
  }

  func blobIfPresent(_ column: Int32) throws -> [UInt8]? {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_BLOB: return bytes(column)
    case SQLITE_NULL: return nil
    default: throw MalformedRecord()
    }
  }

  private func bytes(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(statement, column) else { return [] }
    return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a text is plain, so that it need not be validated.
  fileprivate var isASCII: Bool {
    var seen: UInt8 = 0
    for byte in self { seen |= byte }
    return seen < 0x80
  }
}
