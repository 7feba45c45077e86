import AssessmentStore
import Foundation
import GRDB
import Testing

/// A database of every schema that was shipped comes forward with everything in it, and the same ledger.
@Suite struct MigrationTests {
  private let database: TemporaryDatabase

  init() throws { database = try TemporaryDatabase() }

  /// A file of schema 1 with the rows of a filled database.
  private func makeFirst(at path: String) throws {
    let filled = try TemporaryDatabase()
    let store = try filled.createFilled()
    try store.rateThree()
    try store.close()
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let schema = try String(contentsOf: folder.appendingPathComponent("Fixtures/schema-1.sql"), encoding: .utf8)
    let statements = schema.components(separatedBy: ";\n\n").map { $0.hasSuffix(";\n") ? $0 : $0 + ";" }
    try DatabaseQueue(path: path).writeWithoutTransaction { target in
      func run(_ kind: String) throws {
        for sql in statements where sql.hasPrefix("CREATE \(kind)") { try target.execute(sql: sql) }
      }
      try run("TABLE")
      try target.execute(sql: "PRAGMA foreign_keys = OFF")
      try target.execute(sql: "ATTACH DATABASE ? AS filled", arguments: [filled.path])
      let tables = try String.fetchAll(target, sql: "SELECT name FROM main.sqlite_schema WHERE type = 'table'")
      for table in tables { try target.execute(sql: "INSERT INTO main.\(table) SELECT * FROM filled.\(table)") }
      try target.execute(sql: "DETACH DATABASE filled")
      try run("INDEX")
      try run("UNIQUE INDEX")
      try run("TRIGGER")
      try target.execute(sql: "PRAGMA application_id = 0x54414B52; PRAGMA user_version = 1")
    }
  }

  @Test func bringsTheFirstSchemaForward() throws {
    try makeFirst(at: database.path)
    #expect(thrownCode { _ = try database.open(.reading) } == .olderSchema)
    try database.open(.writing).close()
    let store = try database.open(.reading)
    let report = try store.verify()
    #expect(report.isSound, "\(report.faults) \(report.schema)")
    #expect(try store.evidenceCount() == 3)
  }

  @Test func keepsTheRootOfTheLedger() throws {
    try makeFirst(at: database.path)
    let before = try DatabaseQueue(path: database.path).read {
      try Data.fetchAll($0, sql: "SELECT hash FROM leaf ORDER BY id")
    }
    try database.open(.writing).close()
    let after = try DatabaseQueue(path: database.path).read {
      try Data.fetchAll($0, sql: "SELECT hash FROM leaf ORDER BY id")
    }
    #expect(before == after)
    #expect(!before.isEmpty)
  }
}
