import Assessment
import GRDB
import Glibc

/// Makes and opens the one file: permissions, file system, connection settings.
struct DatabaseFile {
  let path: String
  let busyLimit: Duration

  var lockPath: String { DatabaseFile.lockPath(path) }

  static func lockPath(_ path: String) -> String { path + ".lock" }

  /// - Parameter path: may lead through links; the file's own path counts, so that all writers meet at one lock.
  init(path: String, busyLimit: Duration) {
    self.busyLimit = busyLimit
    let (folder, name) = DatabaseFile.split(path)
    let real =
      DatabaseFile.resolved(path) ?? DatabaseFile.resolved(folder).map { $0 == "/" ? "/" + name : $0 + "/" + name }
    self.path = real ?? path
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[path.index(after: slash)...]))
  }

  private static func resolved(_ path: String) -> String? {
    guard let text = realpath(path, nil) else { return nil }
    defer { free(text) }
    return String(cString: text)
  }

  /// Makes an empty file that only its owner reads, before SQLite sees it. Throws `exists`.
  func create() throws(StoreError) {
    try checkFolder()
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StoreError(systemError: errno, path: path) }
    Glibc.close(descriptor)
  }

  /// Throws where the folder is on a file system that is refused.
  func checkFolder() throws(StoreError) { try FileSystem.check(DatabaseFile.split(path).folder) }

  /// A new or renamed file outlives a power cut from here on, where the file system allows the wish.
  func syncFolder() {
    let folder = Glibc.open(DatabaseFile.split(path).folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    Glibc.close(folder)
  }

  /// Whether something is recorded that stands in the log alone.
  var hasLog: Bool {
    var information = stat()
    return stat(path + "-wal", &information) == 0 && information.st_size > 0
  }

  func check() throws(StoreError) {
    var information = stat()
    guard stat(path, &information) == 0 else { throw StoreError(systemError: errno, path: path) }
    guard information.st_mode & S_IFMT == S_IFREG else { throw StoreError(.notOurs, notAFile) }
    try FileSystem.check(path)
  }

  private var notAFile: LocalizedText {
    LocalizedText(id: "\"\(path)\" bukan berkas.", en: "\"\(path)\" is not a file.")
  }

  func remove() { for suffix in ["", "-wal", "-shm", "-journal", ".lock"] { unlink(path + suffix) } }

  /// A file that is not ours is left as it is: the settings below would already change it.
  func openForWriting(expecting content: Schema.Content) throws -> DatabaseQueue {
    var configuration = configuration
    configuration.prepareDatabase { database in
      if content == .ours { _ = try Schema.versionOfOurs(database) }
      try database.execute(
        literal: """
          PRAGMA journal_mode = WAL;
          PRAGMA synchronous = FULL;
          PRAGMA wal_autocheckpoint = 1000;
          PRAGMA cache_size = -32000;
          """
      )
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// A reader needs no right to write: where no log can be made and there is none, the file is whole by itself.
  func openForReading() throws -> DatabaseQueue {
    var configuration = configuration
    configuration.readonly = true
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      _ = try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_schema") }
      return queue
    } catch let error as DatabaseError
      where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode) && access(path + "-wal", F_OK) != 0
    {
      return try DatabaseQueue(path: immutableAddress, configuration: configuration)
    }
  }

  private var immutableAddress: String {
    let unreserved = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    let bytes = path.utf8.flatMap { byte in
      unreserved.contains(byte) ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return "file:" + String(decoding: bytes, as: UTF8.self) + "?immutable=1"
  }

  private var configuration: Configuration {
    var configuration = Configuration()
    let milliseconds = busyLimit.components.seconds * 1000 + busyLimit.components.attoseconds / 1_000_000_000_000_000
    configuration.busyMode = .callback { tries in
      usleep(5_000)
      return Int64(tries) * 5 < milliseconds
    }
    return configuration
  }
}
