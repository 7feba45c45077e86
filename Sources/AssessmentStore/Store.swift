import GRDB
import Glibc
import Synchronization

/// What a command is going to do with the database.
package enum StoreAccess: Hashable, Sendable {
  case reading
  case writing
}

/// The one file in which everything is recorded. Nothing in it is ever changed or deleted, only added to.
///
/// Safe to share between tasks: one connection, used by one at a time. Every writing method commits before it returns.
package final class Store: Sendable {
  package let path: String
  package let access: StoreAccess
  let queue: DatabaseQueue
  /// Seconds since 1970 in UTC, stamped on what is recorded; never part of a result.
  let clock: @Sendable () -> Int64
  private let lock: FileLock?
  private let isClosed = Mutex(false)
  /// Records of the transaction under way whose tables do not number them in order of recording.
  private let uncovered = Mutex<[UncoveredRecord]>([])

  var lockPath: String { DatabaseFile.lockPath(path) }

  private init(_ queue: DatabaseQueue, lock: FileLock?, path: String, options: StoreOptions) {
    self.queue = queue
    self.lock = lock
    self.path = path
    access = lock == nil ? .reading : .writing
    clock = options.clock
  }

  deinit { try? close() }

  /// Makes a new database, readable by its owner alone. Throws `exists`, `networkFileSystem`, …
  package static func create(at path: String, _ options: StoreOptions = StoreOptions()) throws(StoreError) -> Store {
    let file = DatabaseFile(path: path, busyLimit: options.busyLimit)
    try file.create()
    do throws(StoreError) {
      return try openForWriting(file, options, expecting: .empty)
    } catch {
      file.remove()
      throw error
    }
  }

  /// Opens a database. A writer brings an older schema up to date first; a reader throws `olderSchema`.
  package static func open(
    at path: String,
    for access: StoreAccess,
    _ options: StoreOptions = StoreOptions()
  ) throws(StoreError) -> Store {
    let file = DatabaseFile(path: path, busyLimit: options.busyLimit)
    try file.check()
    guard access == .reading else { return try openForWriting(file, options, expecting: .ours) }
    do {
      let queue = try file.openForReading()
      try queue.read { try Schema.check($0) }
      return Store(queue, lock: nil, path: file.path, options: options)
    } catch { throw StoreError(wrapping: error) }
  }

  private static func openForWriting(
    _ file: DatabaseFile,
    _ options: StoreOptions,
    expecting content: Schema.Content
  ) throws(StoreError) -> Store {
    let lock = try FileLock(path: file.lockPath, limit: options.busyLimit)
    do {
      let queue = try lock.exclusively {
        let queue = try file.openForWriting(expecting: content)
        try queue.writeWithoutTransaction { try Schema.prepare($0, expecting: content) }
        return queue
      }
      return Store(queue, lock: lock, path: file.path, options: options)
    } catch { throw StoreError(wrapping: error) }
  }

  /// Writes the log back into the one file, so that it is whole when copied. Every writing command ends with it.
  /// Does nothing where a reader holds the log up: all is recorded, the next checkpoint makes it whole.
  package func checkpoint() throws(StoreError) {
    guard let lock, !isClosed.withLock({ $0 }) else { return }
    for attempt in 0..<10 {
      if attempt > 0 { usleep(20_000) }
      do {
        return try lock.exclusively { try queue.writeWithoutTransaction { try truncateLog($0) } }
      } catch {
        let error = StoreError(wrapping: error)
        guard error.code == .busy else { throw error }
      }
    }
  }

  /// Never waits for readers: it would keep all other writers waiting.
  private func truncateLog(_ database: Database) throws {
    try database.execute(sql: "PRAGMA busy_timeout = 0")
    defer { try? database.execute(sql: "PRAGMA busy_timeout = 30000") }
    _ = try database.checkpoint(.truncate)
  }

  /// Checkpoints and closes. A closed store throws on use; closing twice is harmless.
  package func close() throws(StoreError) {
    try checkpoint()
    guard !isClosed.withLock({ $0 }) else { return }
    do {
      if let lock { try lock.exclusively { try queue.close() } } else { try queue.close() }
      isClosed.withLock { $0 = true }
    } catch { throw StoreError(wrapping: error) }
  }

  // MARK: For the extensions of this module

  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try queue.read(body) } catch { throw StoreError(wrapping: error) }
  }

  /// One transaction, alone among all processes: all of it or nothing.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    guard let lock else { throw StoreError(.readOnly, StoreError.readOnlyMessage) }
    do {
      return try lock.exclusively { try queue.write { try covered($0, body) } }
    } catch { throw StoreError(wrapping: error) }
  }

  /// Runs the body outside of a transaction, alone among all writers.
  func alone(_ body: (DatabaseQueue) throws -> Void) throws(StoreError) {
    guard let lock else { throw StoreError(.readOnly, StoreError.readOnlyMessage) }
    do { try lock.exclusively { try body(queue) } } catch { throw StoreError(wrapping: error) }
  }

  /// The ledger gets a leaf for the record when the transaction ends.
  func cover(_ table: RecordTable, _ number: Int64) {
    uncovered.withLock { $0.append(UncoveredRecord(table: table, number: number)) }
  }

  /// Runs the body, then appends the leaves of everything that it recorded: in the same transaction.
  private func covered<Value>(_ database: Database, _ body: (Database) throws -> Value) throws -> Value {
    uncovered.withLock { $0 = [] }
    let marks = try LedgerMarks(database)
    let value = try body(database)
    let named = uncovered.withLock { $0 }
    try marks.cover(named, in: database)
    return value
  }
}

/// How to open: the clock and the patience.
package struct StoreOptions: Sendable {
  package var busyLimit: Duration
  package var clock: @Sendable () -> Int64

  package init(
    busyLimit: Duration = .seconds(30),
    clock: @escaping @Sendable () -> Int64 = { Int64(time(nil)) }
  ) {
    self.busyLimit = busyLimit
    self.clock = clock
  }
}
