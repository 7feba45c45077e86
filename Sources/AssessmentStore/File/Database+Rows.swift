import GRDB
import GRDBSQLite

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
}
