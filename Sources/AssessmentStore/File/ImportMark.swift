import Assessment
import Glibc

/// Shows other processes that an import is still under way: a lock on one byte of the lock file, gone with the process.
///
/// Open file description locks (fcntl) and `flock` do not see each other, so the file serves both.
final class ImportMark: Sendable {
  private let number: Int64
  private let descriptor: Int32

  /// Marks the import until this is released.
  init(_ number: Int64, lockPath: String) throws(StoreError) {
    self.number = number
    descriptor = Glibc.open(lockPath, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw StoreError(systemError: errno, path: lockPath) }
    var range = ImportMark.byte(number)
    guard fcntl(descriptor, ImportMark.setLock, &range) == 0 else {
      Glibc.close(descriptor)
      throw StoreError(systemError: errno, path: lockPath)
    }
  }

  /// Closing alone would leave the lock to a child that another thread is starting, until its program runs.
  deinit {
    var range = ImportMark.byte(number, F_UNLCK)
    _ = fcntl(descriptor, ImportMark.setLock, &range)
    Glibc.close(descriptor)
  }

  /// Whether some process (this one too) has marked the import.
  static func isSet(_ number: Int64, lockPath: String) throws(StoreError) -> Bool {
    let descriptor = Glibc.open(lockPath, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw StoreError(systemError: errno, path: lockPath) }
    defer { Glibc.close(descriptor) }
    var range = byte(number)
    guard fcntl(descriptor, getLock, &range) == 0 else { throw StoreError(systemError: errno, path: lockPath) }
    return range.l_type != Int16(F_UNLCK)
  }

  /// F_OFD_GETLK and F_OFD_SETLK of Linux.
  private static let getLock: Int32 = 36
  private static let setLock: Int32 = 37

  private static func byte(_ number: Int64, _ type: Int32 = F_WRLCK) -> flock {
    var range = flock()
    range.l_type = Int16(type)
    range.l_whence = Int16(SEEK_SET)
    range.l_start = off_t(number)
    range.l_len = 1
    return range
  }
}
