import Assessment
import GRDB
import Glibc
import Ledger

extension Store {
  /// Copies the database into a new file of its owner alone, while others may write, and verifies the copy.
  /// Throws `exists` where the file is there.
  package func backup(to path: String) throws(StoreError) -> LedgerReport {
    let file = DatabaseFile(path: path, busyLimit: .seconds(30))
    try file.create()
    do throws(StoreError) {
      try copy(to: file)
      return try Store.open(at: path, for: .reading).verify()
    } catch {
      file.remove()
      throw error
    }
  }

  /// Puts a copy of a backup in the place of a database, whole or not at all.
  ///
  /// Throws `exists` where a database is there and it is not to be replaced, `unsoundBackup` where the backup does not
  /// verify, and what opening it throws: nothing has changed then.
  package static func restore(_ backup: String, to path: String, replacing: Bool) throws(StoreError) -> LedgerReport {
    let target = DatabaseFile(path: path, busyLimit: .seconds(30))
    if !replacing, Glibc.access(target.path, F_OK) == 0 { throw StoreError(systemError: EEXIST, path: target.path) }
    let source = try Store.open(at: backup, for: .reading)
    let new = DatabaseFile(path: target.path + ".restoring", busyLimit: .seconds(30))
    unlink(new.path)
    let report = try source.backup(to: new.path)
    guard report.isSound else {
      new.remove()
      throw StoreError(unsoundBackup: backup)
    }
    try replace(target, with: new)
    return report
  }

  /// What is in the old file's log goes back into it first, so that the new file never meets a log of another.
  private static func replace(_ target: DatabaseFile, with new: DatabaseFile) throws(StoreError) {
    if Glibc.access(target.path, F_OK) == 0 { try? Store.open(at: target.path, for: .writing).close() }
    let lock = try FileLock(path: target.lockPath, limit: target.busyLimit)
    do {
      try lock.exclusively {
        for suffix in ["-wal", "-shm"] { unlink(target.path + suffix) }
        guard rename(new.path, target.path) == 0 else { throw StoreError(systemError: errno, path: target.path) }
      }
    } catch {
      new.remove()
      throw StoreError(wrapping: error)
    }
  }

  /// The copy keeps no log: it is one file.
  private func copy(to file: DatabaseFile) throws(StoreError) {
    do {
      let target = try DatabaseQueue(path: file.path)
      try queue.backup(to: target)
      try target.writeWithoutTransaction { _ = try String.fetchOne($0, sql: "PRAGMA journal_mode = DELETE") }
      try target.close()
    } catch { throw StoreError(wrapping: error) }
  }
}

extension StoreError.Code {
  package static let unsoundBackup = Self("backup-unsound")
}

extension StoreError {
  fileprivate init(unsoundBackup path: String) {
    self.init(
      .unsoundBackup,
      LocalizedText(
        id: "\"\(path)\" tidak lulus pemeriksaan; tidak ada yang dipulihkan.",
        en: "\"\(path)\" does not verify; nothing was restored."
      )
    )
  }
}
