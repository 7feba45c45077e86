import GRDB
import GRDBSQLite

/// Prepared statements of SQLite itself, which GRDB wraps at several times the cost of a row.
extension Database {
  /// Steps a bound statement to its end; the body reads the columns of the row where it stands.
  func eachRow(of statement: OpaquePointer, _ body: () throws -> Void) throws {
    defer { sqlite3_reset(statement) }
    while true {
      let code = sqlite3_step(statement)
      guard code == SQLITE_ROW else {
        guard code == SQLITE_DONE else {
          throw DatabaseError(resultCode: ResultCode(rawValue: code), message: lastErrorMessage)
        }
        return
      }
      try body()
    }
  }

  /// Runs a bound statement that gives no row.
  @inline(__always)
  func run(_ statement: OpaquePointer) throws {
    let code = sqlite3_step(statement)
    sqlite3_reset(statement)
    guard code == SQLITE_DONE else {
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: lastErrorMessage)
    }
  }
}
