import Foundation
import Testing

/// Reads a database without Takar: with the module that Python brings.
struct Database {
  static let python = URL(filePath: "/usr/bin/env")

  let folder: TestFolder
  var file = "takar.db"

  /// Whether Python and its SQLite are here.
  static let isReadable: Bool = {
    guard let folder = try? TestFolder() else { return false }
    let outcome = try? folder.takar.run(python, ["python3", "-c", "import sqlite3"], input: "")
    return outcome?.status == 0
  }()

  /// The rows of a query, columns separated by `|`.
  func rows(_ query: String) throws -> [String] {
    let script = """
      import sqlite3, sys
      for row in sqlite3.connect(sys.argv[1]).execute(sys.argv[2]): print("|".join(str(cell) for cell in row))
      """
    let outcome = try folder.takar.run(Database.python, ["python3", "-c", script, file, query], input: "")
    try #require(outcome.status == 0, "\(outcome.errors)")
    return outcome.output.split(separator: "\n").map(String.init)
  }

  func isWhole() throws -> Bool { try rows("PRAGMA integrity_check") == ["ok"] }
}
