import Assessment
import AssessmentStore
import Foundation
import GRDB
import Ledger
import Testing

/// Databases as released programs wrote them: `Fixtures/database-N.sql`, one for each schema, never edited.
@Suite struct OlderDatabaseTests {
  /// What `verify` of then said of each.
  private static let codes = [1: "42-5E9A-CVEE-BWAC-QEW7-BXTV-HRMG-309K"]

  private static func database(ofSchema version: Int) throws -> TemporaryDatabase {
    let fixture = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Fixtures/database-\(version).sql"
    )
    let database = try TemporaryDatabase()
    let sql = try String(contentsOf: fixture, encoding: .utf8)
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    try DatabaseQueue(path: database.path, configuration: configuration).inDatabase { try $0.execute(sql: sql) }
    return database
  }

  private static func known(_ version: Int) throws -> PaperCode { try PaperCode(parsing: try #require(codes[version])) }

  @Test(arguments: codes.keys.sorted()) func keepsTheRootOfEveryOlderSchema(version: Int) throws {
    let database = try OlderDatabaseTests.database(ofSchema: version)
    let known = try OlderDatabaseTests.known(version)
    #expect(thrownCode { _ = try database.open(.reading) } == .olderSchema)
    try database.open(.writing).close()
    let report = try database.open(.reading).verify(against: [.paper(known)])
    #expect(report.isSound, "\(report)")
    #expect(report.size == known.size)
    #expect(known.matches(root: report.root))
    #expect(report.schema.isEmpty)
  }

  @Test func readsWhatAnOlderProgramRecorded() throws {
    let database = try OlderDatabaseTests.database(ofSchema: 1)
    let store = try database.open(.writing)
    let results = try store.results(ResultQuery(event: "e1"))
    #expect(results.map(\.employee.name) == ["Orang Dua", "Orang Satu"])
    #expect(try store.events().map(\.event.id) == ["lama", "e1"])
    #expect(try store.evidenceCount("e1") == 4)
  }

  @Test(arguments: codes.keys.sorted()) func restoresABackupOfEveryOlderSchema(version: Int) throws {
    let backup = try OlderDatabaseTests.database(ofSchema: version)
    let place = try TemporaryDatabase()
    let before = try Data(contentsOf: URL(filePath: backup.path))
    let report = try Store.restore(backup.path, to: place.path, replacing: false)
    #expect(try OlderDatabaseTests.known(version).matches(root: report.root))
    #expect(try place.open(.reading).verify().isSound)
    #expect(try Data(contentsOf: URL(filePath: backup.path)) == before)
  }

  @Test func refusesABackupOfANewerSchema() throws {
    let (backup, place) = (try TemporaryDatabase(), try TemporaryDatabase())
    try backup.create().close()
    try DatabaseQueue(path: backup.path).inDatabase { try $0.execute(sql: "PRAGMA user_version = 99") }
    #expect(thrownCode { _ = try Store.restore(backup.path, to: place.path, replacing: false) } == .newerSchema)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.folder.path).isEmpty)
  }
}
