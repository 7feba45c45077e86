import Foundation
import Testing

/// The list of files inside the binary is that of `Rubrics/` and `Examples/`.
struct EmbeddingTests {
  @Test func embedsEveryDefinitionAndExample() throws {
    let source = try String(
      contentsOf: ProjectTree.root.appending(path: "Sources/EmbeddedDefinitions/files.c"),
      encoding: .utf8
    )
    let paths = try ["Rubrics", "Examples"].flatMap(ProjectTree.files).filter(isEmbedded)
    let embedded = source.components(separatedBy: "\n").compactMap { line -> String? in
      guard let start = line.range(of: "#embed \"../../"), let end = line.lastIndex(of: "\"") else { return nil }
      return String(line[start.upperBound..<end])
    }
    #expect(embedded == paths, "run: make generated")
  }

  private func isEmbedded(_ path: String) -> Bool {
    path.hasSuffix(".yaml") || path.hasSuffix(".csv")
      || path.hasPrefix("Examples/plugins/") && [".py", ".swift", "/assemble"].contains { path.hasSuffix($0) }
  }
}
