import AssessmentStore
import Foundation
import GRDB
import Glibc
import Testing

/// What a backup or a restore that was ended in the middle leaves, and what the next one makes of it.
@Suite struct BackupFileTests {
  private let database: TemporaryDatabase
  private let copy: String

  init() throws {
    database = try TemporaryDatabase()
    copy = database.folder.appending(path: "copy.db").path(percentEncoded: false)
    try database.createFilled().close()
  }

  private func write(_ name: String) throws {
    try Data(repeating: 7, count: 5000).write(to: database.folder.appending(path: name))
  }

  /// Without what a reader keeps beside the database.
  private var names: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: database.folder.path).filter { !$0.hasPrefix("takar.db-") }
        .sorted()
    }
  }

  @Test func beginsAnewOverWhatAnEndedBackupLeft() throws {
    try write("copy.db.partial")
    try write("copy.db.partial-journal")
    #expect(try database.open(.reading).backup(to: copy).isSound)
    #expect(try names == ["copy.db", "takar.db", "takar.db.lock"])
  }

  @Test func refusesToWriteWhereAnotherBackupIsWriting() throws {
    try write("copy.db.partial")
    let descriptor = open(copy + ".partial", O_RDWR)
    #expect(flock(descriptor, LOCK_EX) == 0)
    #expect(thrownCode { _ = try database.open(.reading).backup(to: copy) } == .busy)
    close(descriptor)
  }

  @Test func restoresOverWhatAnEndedRestoreLeft() throws {
    let whole = try database.open(.reading).backup(to: copy)
    try write("takar.db.restoring")
    try write("takar.db.restoring.partial")
    #expect(try Store.restore(copy, to: database.path, replacing: true).root == whole.root)
    #expect(try names == ["copy.db", "takar.db", "takar.db.lock"])
  }

  /// The log of the old file would be taken for that of the new one.
  @Test func keepsTheOldFileWhileAReaderHoldsItsLog() throws {
    _ = try database.open(.reading).backup(to: copy)
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let reader = try DatabaseQueue(path: database.path, configuration: configuration)
    try reader.inDatabase { inside in
      try inside.execute(sql: "BEGIN")
      _ = try Int.fetchOne(inside, sql: "SELECT count(*) FROM event")
      let store = try database.open(.writing)
      try store.create(Sample.event("later"), pins: [Sample.rubric])
      #expect(thrownCode { _ = try Store.restore(copy, to: database.path, replacing: true) } == .busy)
      #expect(try store.events().count == 3)
      try inside.execute(sql: "COMMIT")
      try store.close()
    }
    try reader.close()
    #expect(try Store.restore(copy, to: database.path, replacing: true).isSound)
    #expect(try database.open(.reading).events().count == 2)
  }

  @Test func copiesOneMomentWhileOthersWrite() async throws {
    let (place, path, options) = (copy, database.path, TemporaryDatabase.options)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let store = try Store.open(at: path, for: .writing, StoreOptions(clock: options.clock))
          for number in 0..<10 { try store.create(Sample.event("w\(writer)-\(number)"), pins: [Sample.rubric]) }
          try store.close()
        }
      }
      for number in 0..<5 {
        group.addTask {
          let store = try Store.open(at: path, for: .reading)
          #expect(try store.backup(to: place + "\(number)").isSound)
        }
      }
      try await group.waitForAll()
    }
    #expect(try database.open(.reading).events().count == 42)
    #expect(try database.open(.reading).verify().isSound)
  }
}
