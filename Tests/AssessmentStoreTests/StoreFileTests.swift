import Assessment
import AssessmentStore
import Foundation
import GRDB
import Glibc
import Testing

@Suite struct StoreFileTests {
  @Test(arguments: ["", "-wal", "-shm", ".lock"])
  func keepsEveryFileToItsOwner(suffix: String) throws {
    let database = try TemporaryDatabase()
    let store = try database.createFilled()
    let attributes = try FileManager.default.attributesOfItem(atPath: database.path + suffix)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    try store.close()
  }

  @Test func refusesToCreateOverAFile() throws {
    let database = try TemporaryDatabase()
    try Data("x".utf8).write(to: URL(fileURLWithPath: database.path))
    #expect(thrownCode { _ = try database.create() } == .exists)
    #expect(try Data(contentsOf: URL(fileURLWithPath: database.path)) == Data("x".utf8))
  }

  @Test(arguments: [StoreAccess.reading, .writing])
  func reportsAMissingFile(access: StoreAccess) throws {
    let database = try TemporaryDatabase()
    #expect(thrownCode { _ = try database.open(access) } == .missing)
  }

  @Test(arguments: [StoreAccess.reading, .writing])
  func refusesAnotherFileAndLeavesIt(access: StoreAccess) throws {
    let database = try TemporaryDatabase()
    let text = Data(String(repeating: "not a database\n", count: 100).utf8)
    try text.write(to: URL(fileURLWithPath: database.path))
    #expect(thrownCode { _ = try database.open(access) } == .notOurs)
    #expect(try Data(contentsOf: URL(fileURLWithPath: database.path)) == text)
  }

  @Test(arguments: [StoreAccess.reading, .writing])
  func refusesAnotherProgramsDatabase(access: StoreAccess) throws {
    let database = try TemporaryDatabase()
    try DatabaseQueue(path: database.path).inDatabase { try $0.execute(sql: "CREATE TABLE t (a)") }
    #expect(thrownCode { _ = try database.open(access) } == .notOurs)
  }

  @Test(arguments: [StoreAccess.reading, .writing])
  func refusesANewerSchema(access: StoreAccess) throws {
    let database = try TemporaryDatabase()
    try database.create().close()
    try DatabaseQueue(path: database.path).inDatabase { try $0.execute(sql: "PRAGMA user_version = 99") }
    #expect(thrownCode { _ = try database.open(access) } == .newerSchema)
  }

  @Test func isOneWholeFileAfterClosing() throws {
    let database = try TemporaryDatabase()
    try database.createFilled().close()
    let files = try FileManager.default.contentsOfDirectory(atPath: database.folder.path).sorted()
    #expect(files == ["takar.db", "takar.db.lock"])
    let copy = database.folder.appendingPathComponent("copy.db")
    try FileManager.default.copyItem(atPath: database.path, toPath: copy.path)
    #expect(try Store.open(at: copy.path, for: .reading).events().map(\.event.id) == ["d", "e"])
  }

  @Test func isWholeInOneFileAfterACheckpoint() throws {
    let database = try TemporaryDatabase()
    let store = try database.createFilled()
    try store.checkpoint()
    let copy = database.folder.appendingPathComponent("copy.db")
    try FileManager.default.copyItem(atPath: database.path, toPath: copy.path)
    #expect(try Store.open(at: copy.path, for: .reading).events().count == 2)
    try store.close()
  }

  @Test func readsBesideAnOpenWriter() throws {
    let database = try TemporaryDatabase()
    let writer = try database.createFilled()
    let reader = try database.open(.reading)
    try writer.create(Sample.event("f"), pins: [Sample.rubric])
    #expect(try reader.events().map(\.event.id) == ["d", "e", "f"])
    try reader.close()
    try writer.close()
  }

  @Test func writesAgainAfterReopening() throws {
    let database = try TemporaryDatabase()
    try database.createFilled().close()
    let store = try database.open(.writing)
    try store.create(Sample.event("f"), pins: [Sample.rubric])
    try store.close()
    #expect(try database.open(.reading).events().count == 3)
  }

  /// Root may write everywhere.
  @Test(.enabled(if: geteuid() != 0)) func readsAClosedFileInAFolderThatMayNotBeWritten() throws {
    let database = try TemporaryDatabase()
    try database.createFilled().close()
    chmod(database.folder.path, 0o500)
    defer { chmod(database.folder.path, 0o700) }
    #expect(try database.open(.reading).events().count == 2)
    #expect(thrownCode { _ = try database.open(.writing) } != nil)
  }

  @Test func reportsAReadOnlyFolderWhenCreating() throws {
    #expect(thrownCode { _ = try Store.create(at: "/proc/takar.db", TemporaryDatabase.options) } != nil)
    #expect(thrownCode { _ = try Store.create(at: "/nowhere/takar.db", TemporaryDatabase.options) } == .missing)
  }

  @Test func readsWithoutLeavingMoreThanTheLogsFiles() throws {
    let database = try TemporaryDatabase()
    try database.createFilled().close()
    let reader = try database.open(.reading)
    #expect(try reader.events().count == 2)
    try reader.close()
    let writer = try database.open(.writing)
    try writer.close()
    let files = try FileManager.default.contentsOfDirectory(atPath: database.folder.path).sorted()
    #expect(files == ["takar.db", "takar.db.lock"])
  }

  @Test func refusesToWriteThroughAReader() throws {
    let database = try TemporaryDatabase()
    try database.createFilled().close()
    let reader = try database.open(.reading)
    #expect(thrownCode { try reader.close(event: "e") } == .readOnly)
  }

  @Test func reportsBusyWhileAnotherProcessHoldsTheLock() throws {
    let database = try TemporaryDatabase()
    let store = try database.createFilled()
    let descriptor = Glibc.open(database.path + ".lock", O_RDWR)
    #expect(flock(descriptor, LOCK_EX) == 0)
    #expect(thrownCode { try store.close(event: "e") } == .busy)
    #expect(thrownCode { _ = try database.open(.writing) } == .busy)
    #expect(try store.events().count == 2)
    Glibc.close(descriptor)
    try store.close(event: "e")
    try store.close()
  }

  @Test func meetsOtherWritersAtOneLockThroughALink() throws {
    let database = try TemporaryDatabase()
    try database.create().close()
    let link = database.folder.appendingPathComponent("link.db").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: database.path)
    let store = try Store.open(at: link, for: .writing, TemporaryDatabase.options)
    #expect(store.path.hasSuffix("/takar.db"))
    #expect(!FileManager.default.fileExists(atPath: link + ".lock"))
    try store.close()
  }

  @Test func closesTwiceWithoutHarm() throws {
    let database = try TemporaryDatabase()
    let store = try database.create()
    try store.close()
    try store.close()
  }
}
