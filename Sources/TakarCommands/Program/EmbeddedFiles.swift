import EmbeddedDefinitions

/// The definitions and the example institution inside the binary.
enum EmbeddedFiles {
  struct File {
    let path: String
    let bytes: [UInt8]
  }

  /// The files below a folder (`Rubrics`, `Examples`), by path.
  static func below(_ folder: String) -> [File] { files { $0.hasPrefix(folder + "/") } }

  /// The file with exactly this path. Cost: the bytes of this one alone.
  static func at(_ path: String) -> File? { files { $0 == path }.first }

  private static func files(where isWanted: (String) -> Bool) -> [File] {
    (0..<takar_embedded_file_count()).compactMap { index in
      let file = takar_embedded_file_at(index)
      let path = String(cString: file.path)
      guard isWanted(path) else { return nil }
      return File(path: path, bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.size)))
    }
  }
}
