import EmbeddedDefinitions

/// The definitions and the example institution inside the binary.
enum EmbeddedFiles {
  struct File {
    let path: String
    let bytes: [UInt8]
  }

  /// The files below a folder (`Rubrics`, `Examples`), by path.
  static func below(_ folder: String) -> [File] {
    (0..<takar_embedded_file_count()).compactMap { index in
      let file = takar_embedded_file_at(index)
      let path = String(cString: file.path)
      guard path.hasPrefix(folder + "/") else { return nil }
      return File(path: path, bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.size)))
    }
  }
}
