import Foundation

/// The checkout that these tests belong to, read as text.
struct ProjectTree {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A source file: its path from the root and its lines.
  struct SourceFile {
    let path: String
    let lines: [String]

    /// The module: the folder below `Sources`, `Plugins` or `Tests`.
    var module: String { String(path.split(separator: "/")[1]) }

    /// Every module that the file imports, without access words, attributes and scoped kinds.
    var imports: [String] {
      lines.compactMap { line in
        // A line of text inside a literal is indented.
        guard let first = line.first, first != " " else { return nil }
        var words = line.split(separator: " ").map(String.init)
        words.removeAll {
          ["public", "package", "internal", "private", "fileprivate"].contains($0) || $0.hasPrefix("@")
        }
        guard words.first == "import", words.count >= 2 else { return nil }
        let scoped = ["struct", "class", "enum", "protocol", "func", "let", "var", "typealias"].contains(words[1])
        return words[scoped ? 2 : 1].split(separator: ".").first.map(String.init)
      }
    }
  }

  /// The Swift files below a folder of the root, sorted by path.
  static func swiftFiles(below folder: String) throws -> [SourceFile] {
    try files(below: folder).filter { $0.hasSuffix(".swift") }.map { path in
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      return SourceFile(path: path, lines: text.components(separatedBy: "\n"))
    }
  }

  /// Paths from the root of all files below a folder, sorted; an absent folder has none.
  static func files(below folder: String) throws -> [String] {
    let start = root.appending(path: folder)
    guard let walk = FileManager.default.enumerator(at: start, includingPropertiesForKeys: [.isRegularFileKey])
    else { return [] }
    var paths: [String] = []
    for case let url as URL in walk where try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
      let path = folder + url.path(percentEncoded: false).dropFirst(start.path(percentEncoded: false).count)
      if !path.contains("/.build") { paths.append(path.replacingOccurrences(of: "//", with: "/")) }
    }
    return paths.sorted()
  }

  static func folders(below folder: String) throws -> [String] {
    Set(try files(below: folder).map { String($0.split(separator: "/")[1]) }).sorted()
  }
}
