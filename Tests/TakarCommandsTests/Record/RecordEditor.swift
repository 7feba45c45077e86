import Foundation
import Testing

/// Edits a database as somebody would who wants to leave no trace, with the module that Python brings.
struct RecordEditor {
  let folder: TestFolder

  /// Runs the statements without the triggers of the table, which are put back afterwards.
  func edit(_ table: String, _ sql: String) throws {
    let script = """
      import sqlite3, sys
      base = sqlite3.connect("takar.db")
      guards = base.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?", sys.argv[1:2])
      guards = guards.fetchall()
      for name, _ in guards: base.execute("DROP TRIGGER " + name)
      base.execute(sys.argv[2])
      for _, text in guards: base.execute(text)
      base.commit()
      """
    let outcome = try folder.takar.run(Database.python, ["python3", "-c", script, table, sql], input: "")
    try #require(outcome.status == 0, "\(outcome.errors)")
  }
}
