import Assessment
import AssessmentStore
import EvidenceFiles
import Glibc
import Ledger

/// A file to import and its digest. Standard input is kept beside the database while it is read twice, for its owner alone.
final class ImportSpool: Sendable {
  let file: ImportFile
  private let descriptor: Int32
  private let name: String

  init(_ path: String, beside database: String) throws(CommandFailure) {
    name = path
    guard path == "-" else {
      descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw CommandFailure(ImportFileError(file: path, errorNumber: errno)) }
      file = ImportFile(name: path, descriptor: descriptor)
      guard lseek(descriptor, 0, SEEK_CUR) < 0 else { return }
      throw CommandFailure(ImportFileError(file: path, errorNumber: ESPIPE))
    }
    descriptor = try ImportSpool.spool(beside: database)
    file = ImportFile(name: "-", descriptor: descriptor)
  }

  deinit { close(descriptor) }

  /// The file's name and the digest of its bytes. Cost: one pass over the file.
  func source() throws(CommandFailure) -> ImportSource {
    var digest = DigestStream()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var offset: off_t = 0
    while true {
      let count = pread(descriptor, &buffer, buffer.count, offset)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw CommandFailure(ImportFileError(file: name, errorNumber: errno)) }
      if count == 0 { break }
      buffer.withUnsafeBytes { digest.update(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
      offset += off_t(count)
    }
    return ImportSource(name: name, digest: digest.finish().description)
  }

  /// Copies standard input into an unnamed file on the database's own disk.
  private static func spool(beside database: String) throws(CommandFailure) -> Int32 {
    let path = database + ".stdin.\(getpid())"
    let target = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard target >= 0 else { throw CommandFailure(ImportFileError(file: path, errorNumber: errno)) }
    unlink(path)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw CommandFailure(ImportFileError(file: "-", errorNumber: errno)) }
      if count == 0 { return target }
      var written = 0
      while written < count {
        let step = buffer.withUnsafeBytes { write(target, $0.baseAddress.map { $0 + written }, count - written) }
        if step < 0 && errno == EINTR { continue }
        guard step > 0 else { throw CommandFailure(ImportFileError(file: path, errorNumber: errno)) }
        written += step
      }
    }
  }
}
