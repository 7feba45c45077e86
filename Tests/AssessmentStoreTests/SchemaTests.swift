import AssessmentStore
import Foundation
import GRDB
import Testing

@Suite struct SchemaTests {
  /// Set TAKAR_RECORD=1 to write the fixture anew; a shipped schema only ever gets another migration.
  @Test func isTheSchemaThatWasShipped() throws {
    let database = try TemporaryDatabase()
    try database.create().close()
    let lines = try DatabaseQueue(path: database.path).read { database in
      try String.fetchAll(database, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name")
    }
    let text = lines.joined(separator: ";\n\n") + ";\n"
    let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
      "Fixtures/schema-2.sql"
    )
    if ProcessInfo.processInfo.environment["TAKAR_RECORD"] == "1" {
      try Data(text.utf8).write(to: fixture)
    }
    #expect(try text == String(contentsOf: fixture, encoding: .utf8))
  }

  @Test func findsNoFaultInItsOwn() throws {
    let database = try TemporaryDatabase()
    #expect(try database.create().schemaFaults().isEmpty)
  }

  @Test func namesWhatSomebodyChanged() throws {
    let database = try TemporaryDatabase()
    try database.create().close()
    try DatabaseQueue(path: database.path).writeWithoutTransaction { database in
      try database.execute(sql: "DROP TRIGGER evidence_no_update; CREATE TABLE other (a)")
    }
    let faults = try database.open(.reading).schemaFaults()
    #expect(faults == ["table other", "trigger evidence_no_update"])
  }
}
