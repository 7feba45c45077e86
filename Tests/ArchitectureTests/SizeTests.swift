import Testing

/// The sizes of the house style: files never over 500 lines (tests 800), functions never over 60.
struct SizeTests {
  @Test(arguments: [("Sources", 500), ("Plugins", 500), ("Benchmarks", 500), ("Tests", 800)])
  func keepsFilesSmall(folder: String, limit: Int) throws {
    for file in try ProjectTree.swiftFiles(below: folder) where file.lines.count > limit {
      Issue.record("\(file.path) has \(file.lines.count) lines; the limit is \(limit)")
    }
  }

  @Test(arguments: ["Sources", "Plugins"])
  func keepsFunctionsSmall(folder: String) throws {
    for file in try ProjectTree.swiftFiles(below: folder) {
      for function in longFunctions(in: file.lines) { Issue.record("\(file.path): \(function)") }
    }
  }

  @Test(arguments: ["Sources", "Plugins"])
  func forbidsForcedResults(folder: String) throws {
    for file in try ProjectTree.swiftFiles(below: folder) {
      for (number, line) in file.lines.enumerated() where line.contains("try!") {
        Issue.record("\(file.path):\(number + 1) forces a result")
      }
    }
  }

  /// A function ends at the first closing brace with the indentation of its own line: the formatter guarantees it.
  private func longFunctions(in lines: [String]) -> [String] {
    var found: [String] = []
    for (start, line) in lines.enumerated() where line.contains("func ") && !line.contains("//") {
      let indent = line.prefix { $0 == " " }
      guard let length = lines[start...].dropFirst().firstIndex(where: { $0 == indent + "}" }) else { continue }
      if length - start > 60, !line.hasSuffix("}") { found.append("line \(start + 1): \(length - start) lines") }
    }
    return found
  }
}
