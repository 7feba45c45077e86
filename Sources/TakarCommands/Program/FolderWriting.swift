import Assessment
import Glibc

/// Writes files of ours, with their folders; never over an existing file unless told.
enum FolderWriting {
  enum Existing {
    case refuse, replace
  }

  static func write(_ bytes: [UInt8], to path: String, _ existing: Existing = .refuse) throws(CommandFailure) {
    try makeFolders(above: path)
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | (existing == .refuse ? O_EXCL : O_TRUNC)
    let descriptor = open(path, flags, 0o600)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw failure(path) }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure(path) }
  }

  private static func makeFolders(above path: String) throws(CommandFailure) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for end in parts.indices {
      let folder = parts[...end].joined(separator: "/")
      guard !folder.isEmpty, mkdir(folder, 0o700) != 0, errno != EEXIST else { continue }
      throw failure(folder)
    }
  }

  private static func failure(_ path: String) -> CommandFailure {
    let reason = String(cString: strerror(errno))
    return CommandFailure(
      "E0902",
      .cannotCreate,
      LocalizedText(id: "tidak dapat dibuat: \(reason)", en: "cannot be created: \(reason)"),
      place: path,
      advice: LocalizedText(
        id: "Pilih tempat lain, atau pindahkan berkas yang sudah ada.",
        en: "Choose another place, or move the file that is there."
      )
    )
  }
}
