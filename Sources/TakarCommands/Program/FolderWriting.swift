import Assessment
import Glibc

/// Writes files of ours, with their folders; never over an existing file unless told.
enum FolderWriting {
  enum Existing {
    case refuse, replace, append

    fileprivate var flag: Int32 {
      switch self {
      case .refuse: O_EXCL
      case .replace: O_TRUNC
      case .append: O_APPEND
      }
    }
  }

  private static let elsewhere = LocalizedText(
    id: "Pilih tempat lain, atau pindahkan berkas yang sudah ada.",
    en: "Choose another place, or move the file that is there."
  )

  /// - Parameters:
  ///   - mode: the permissions of a new file; its owner's alone.
  ///   - advice: what to do where it fails.
  static func write(
    _ bytes: [UInt8],
    to path: String,
    _ existing: Existing = .refuse,
    mode: mode_t = 0o600,
    advice: LocalizedText = FolderWriting.elsewhere
  ) throws(CommandFailure) {
    try makeFolders(above: path, advice)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | existing.flag, mode)
    guard descriptor >= 0 else { throw failure(path, advice) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw failure(path, advice) }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure(path, advice) }
  }

  private static func makeFolders(above path: String, _ advice: LocalizedText) throws(CommandFailure) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for end in parts.indices {
      let folder = parts[...end].joined(separator: "/")
      guard !folder.isEmpty, mkdir(folder, 0o700) != 0, errno != EEXIST else { continue }
      throw failure(folder, advice)
    }
  }

  private static func failure(_ path: String, _ advice: LocalizedText) -> CommandFailure {
    let reason = String(cString: strerror(errno))
    return CommandFailure(
      "E0902",
      .cannotCreate,
      LocalizedText(id: "tidak dapat dibuat: \(reason)", en: "cannot be created: \(reason)"),
      place: path,
      advice: advice
    )
  }
}
