import Assessment
import Glibc
import Synchronization

/// The lock that writers share: `flock` on `DATABASE.lock`, beside the database.
///
/// SQLite's own locks protect its pages; this one keeps writing transactions, checkpoints and closing apart,
/// because SQLite 3.40 may lose a commit where a checkpoint resets the log under another writer.
final class FileLock: Sendable {
  private let descriptor: Int32
  /// Threads of one process share the descriptor, which flock does not tell apart.
  private let threads = Mutex(())
  private let limit: Duration

  /// Opens or makes the lock file, 0600. `limit` is how long a writer waits.
  init(path: String, limit: Duration) throws(StoreError) {
    descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    self.limit = limit
    guard descriptor >= 0 else { throw StoreError(systemError: errno, path: path) }
  }

  deinit { Glibc.close(descriptor) }

  /// Runs the body alone; throws `busy` when the limit has passed.
  func exclusively<Value>(_ body: () throws -> Value) throws -> Value {
    try threads.withLock { _ in
      try acquire()
      defer { flock(descriptor, LOCK_UN) }
      return try body()
    }
  }

  private func acquire() throws(StoreError) {
    let end = ContinuousClock.now + limit
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw StoreError(systemError: errno, path: "flock") }
      guard ContinuousClock.now < end else { throw StoreError(.busy, StoreError.busyMessage) }
      usleep(5_000)
    }
  }
}
