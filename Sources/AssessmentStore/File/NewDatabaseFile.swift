import Assessment
import CDatabaseFile
import Glibc

/// A file that is written under a passing name beside its place and takes its own only when it is whole.
enum NewDatabaseFile {
  /// Runs the body on the passing file, which is its owner's alone; removes it where the body throws.
  /// Throws `exists` where the place is taken, `busy` where another process is writing to it.
  static func make<Value>(
    _ file: DatabaseFile,
    _ body: (DatabaseFile) throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    guard access(file.path, F_OK) != 0 else { throw StoreError(systemError: EEXIST, path: file.path) }
    let partial = DatabaseFile(path: file.path + ".partial", busyLimit: file.busyLimit)
    let claim = try claimed(partial)
    defer {
      // Not by closing alone: a child that another thread is starting holds the lock until its program runs.
      flock(claim, LOCK_UN)
      Glibc.close(claim)
    }
    do throws(StoreError) {
      let value = try body(partial)
      try rename(partial, to: file)
      return value
    } catch {
      partial.remove()
      throw error
    }
  }

  /// Empties what a process left that was ended; nobody else writes to it as long as the descriptor is open.
  private static func claimed(_ partial: DatabaseFile) throws(StoreError) -> Int32 {
    try partial.checkFolder()
    let descriptor = open(partial.path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw StoreError(systemError: errno, path: partial.path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      Glibc.close(descriptor)
      throw StoreError(.busy, StoreError.busyMessage)
    }
    for suffix in ["-wal", "-shm", "-journal"] { unlink(partial.path + suffix) }
    guard ftruncate(descriptor, 0) == 0 else {
      Glibc.close(descriptor)
      throw StoreError(systemError: errno, path: partial.path)
    }
    return descriptor
  }

  /// Never over another file, where the file system knows how.
  private static func rename(_ partial: DatabaseFile, to file: DatabaseFile) throws(StoreError) {
    let noReplace: UInt32 = 1
    if renameat2(AT_FDCWD, partial.path, AT_FDCWD, file.path, noReplace) != 0 {
      let isUnknown = [EINVAL, ENOSYS].contains(errno) && access(file.path, F_OK) != 0
      guard isUnknown, Glibc.rename(partial.path, file.path) == 0 else {
        throw StoreError(systemError: errno, path: file.path)
      }
    }
    unlink(partial.lockPath)
    file.syncFolder()
  }
}
