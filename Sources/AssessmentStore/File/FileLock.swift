import Assessment
import Glibc
import Synchronization

/// The lock that writers share: `flock` on `DATABASE.lock`, beside the database.
///
/// SQLite's own locks protect its pages; this one keeps writing transactions, checkpoints and closing apart,
/// because SQLite 3.40 may lose a commit where a checkpoint resets the log under another writer.
///
/// Who waits queues at a gate, a lock on the file's first byte, and keeps it until the lock is his. An import that begins
/// its next transaction at once has to queue as well: others wait for one of its transactions, never for all.
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
    try wait(until: end) { setGate(F_WRLCK) }
    defer { _ = setGate(F_UNLCK) }
    try wait(until: end) { flock(descriptor, LOCK_EX | LOCK_NB) }
  }

  /// Tries until it is done; often at first, since most turns are short.
  private func wait(until end: ContinuousClock.Instant, _ attempt: () -> Int32) throws(StoreError) {
    var tries = 0
    while attempt() != 0 {
      guard [EWOULDBLOCK, EACCES, EINTR].contains(errno) else { throw StoreError(systemError: errno, path: "flock") }
      guard ContinuousClock.now < end else { throw StoreError(.busy, StoreError.busyMessage) }
      usleep(tries < 200 ? 1_000 : 5_000)
      tries += 1
    }
  }

  /// F_OFD_SETLK of Linux: the lock belongs to the descriptor, and a number of bytes away imports have their marks.
  private func setGate(_ type: Int32) -> Int32 {
    var range = Glibc.flock()
    range.l_type = Int16(type)
    range.l_whence = Int16(SEEK_SET)
    range.l_len = 1
    return fcntl(descriptor, 37, &range)
  }
}
