import Assessment
import GRDB
import Glibc
import Ledger

extension Store {
  /// Copies the database into a new file of its owner alone, while others may write, and verifies the copy.
  /// The file has its name only when it is whole. Throws `exists` where the file is there.
  package func backup(to path: String) throws(StoreError) -> LedgerReport {
    let file = DatabaseFile(path: path, busyLimit: .seconds(30))
    return try NewDatabaseFile.make(file) { partial throws(StoreError) in
      try Store.copy(queue, to: partial)
      return try Store.open(at: partial.path, for: .reading).verify()
    }
  }

  /// Puts a copy of a backup in the place of a database, whole or not at all; an older one is brought up to date.
  ///
  /// Throws `exists` where a database is there and it is not to be replaced, `newerSchema`, `unsoundBackup` where the
  /// backup does not verify, and what opening it throws: nothing has changed then.
  package static func restore(_ backup: String, to path: String, replacing: Bool) throws(StoreError) -> LedgerReport {
    let target = DatabaseFile(path: path, busyLimit: .seconds(30))
    if !replacing, Glibc.access(target.path, F_OK) == 0 { throw StoreError(systemError: EEXIST, path: target.path) }
    let (source, isOlder) = try opened(backup)
    let new = DatabaseFile(path: target.path + ".restoring", busyLimit: .seconds(30))
    new.remove()
    let report = try NewDatabaseFile.make(new) { partial throws(StoreError) in
      try copy(source, to: partial)
      if isOlder { try Store.open(at: partial.path, for: .writing).close() }
      let report = try Store.open(at: partial.path, for: .reading).verify()
      guard report.isSound else { throw StoreError(unsoundBackup: backup) }
      return report
    }
    try replace(target, with: new)
    return report
  }

  /// A backup of this schema or an older one.
  private static func opened(_ backup: String) throws(StoreError) -> (DatabaseQueue, isOlder: Bool) {
    let file = DatabaseFile(path: backup, busyLimit: .seconds(30))
    try file.check()
    do {
      let queue = try file.openForReading()
      let version = try queue.read { try Schema.versionUpToCurrent($0) }
      return (queue, version < Schema.currentVersion)
    } catch { throw StoreError(wrapping: error) }
  }

  /// What is in the old file's log goes back into it first: the old file is whole until the new one takes its name, and
  /// the new one never meets a log of another. An old file that cannot be opened has nothing to keep.
  private static func replace(_ target: DatabaseFile, with new: DatabaseFile) throws(StoreError) {
    let old = Glibc.access(target.path, F_OK) == 0 ? try? Store.open(at: target.path, for: .writing) : nil
    try old?.close()
    let lock = try FileLock(path: target.lockPath, limit: target.busyLimit)
    do {
      try lock.exclusively {
        guard old == nil || !target.hasLog else { throw StoreError(.busy, StoreError.busyMessage) }
        for suffix in ["-wal", "-shm"] { unlink(target.path + suffix) }
        guard rename(new.path, target.path) == 0 else { throw StoreError(systemError: errno, path: target.path) }
        target.syncFolder()
      }
    } catch {
      new.remove()
      throw StoreError(wrapping: error)
    }
  }

  /// The copy keeps no log: it is one file.
  private static func copy(_ source: DatabaseQueue, to file: DatabaseFile) throws(StoreError) {
    do {
      let target = try DatabaseQueue(path: file.path)
      try source.backup(to: target)
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
