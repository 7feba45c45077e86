import CPluginSpawn
import FoundationEssentials
import Glibc

/// The files of a plugin's folder: listed, read and digested. Links and special files have no place there.
struct PluginFiles {
  struct Entry {
    /// From the folder.
    let path: String
    let isExecutable: Bool
    let bytes: [UInt8]
    /// Of the bytes; worked out once, since programs are large.
    let digest: String

    init(path: String, isExecutable: Bool, bytes: [UInt8]) {
      self.path = path
      self.isExecutable = isExecutable
      self.bytes = bytes
      digest = PluginFiles.digest(bytes)
    }
  }

  /// The most that a folder may hold.
  private static let largest = 512 << 20
  private static let most = 10_000

  let folder: String

  /// Every file, sorted by the bytes of its path.
  func entries() throws(PluginFileError) -> [Entry] {
    var entries: [Entry] = []
    var size = 0
    try walk("", &entries, &size)
    return entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private func walk(_ prefix: String, _ entries: inout [Entry], _ size: inout Int) throws(PluginFileError) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder + "/" + prefix)
    } catch {
      throw PluginFileError(path: prefix, reason: .unreadable)
    }
    for name in names {
      let path = prefix + name
      var status = stat()
      guard lstat(folder + "/" + path, &status) == 0 else { throw PluginFileError(path: path, reason: .unreadable) }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: try walk(path + "/", &entries, &size)
      case S_IFREG:
        size += Int(status.st_size)
        guard size <= Self.largest, entries.count < Self.most else {
          throw PluginFileError(path: path, reason: .tooLarge)
        }
        let bytes = try read(path)
        entries.append(Entry(path: path, isExecutable: status.st_mode & 0o100 != 0, bytes: bytes))
      default: throw PluginFileError(path: path, reason: .special)
      }
    }
  }

  func read(_ path: String) throws(PluginFileError) -> [UInt8] {
    let descriptor = open(folder + "/" + path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw PluginFileError(path: path, reason: .unreadable) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size <= Self.largest else {
      throw PluginFileError(path: path, reason: .tooLarge)
    }
    let size = Int(status.st_size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size, case let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count),
        got > 0
      {
        count += got
      }
    }
    guard bytes.count == size else { throw PluginFileError(path: path, reason: .unreadable) }
    return bytes
  }

  /// `sha256:` and the digest of these bytes.
  static func digest(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    plugin_sha256(bytes, bytes.count, &digest)
    let hexadecimal = Array("0123456789abcdef".utf8)
    let digits = digest.flatMap { [hexadecimal[Int($0 >> 4)], hexadecimal[Int($0 & 15)]] }
    return "sha256:" + String(decoding: digits, as: UTF8.self)
  }

  /// The digest of a folder: of its files' paths, execute bits and contents, in the order of the paths.
  static func digest(_ entries: [Entry]) -> String {
    var lines: [UInt8] = []
    for entry in entries {
      lines.append(contentsOf: entry.path.utf8)
      lines.append(contentsOf: entry.isExecutable ? "\0x\0".utf8 : "\0-\0".utf8)
      lines.append(contentsOf: (entry.digest + "\n").utf8)
    }
    return digest(lines)
  }
}

/// A file that may not be in a plugin's folder, or cannot be read.
package struct PluginFileError: Error, Hashable, Sendable {
  package enum Reason: String, Hashable, Sendable {
    case unreadable
    /// A link, a pipe, a device.
    case special
    case tooLarge = "too-large"
    case cannotWrite = "cannot-write"
  }

  package var path: String
  package var reason: Reason
}
