import Assessment
import Glibc

/// A small file that is for its owner alone: a key.
enum OwnerFile {
  enum Fault: Error {
    case missing
    /// The system's reason.
    case unreadable(String)
    /// Others may read or write it.
    case openToOthers
  }

  /// The text of the file, up to 4096 bytes of it.
  static func read(_ path: String) throws(Fault) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw errno == ENOENT ? .missing : reason }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw reason }
    guard status.st_mode & 0o077 == 0 else { throw .openToOthers }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    guard count >= 0 else { throw reason }
    return String(decoding: buffer[..<count], as: UTF8.self)
  }

  private static var reason: Fault { .unreadable(String(cString: strerror(errno))) }
}
