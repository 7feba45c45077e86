import EvaluatorConformance
import Foundation
import Testing

/// Each snippet of the guide is part of an example that is built and run.
struct GuideTests {
  @Test func quotesTheExamplesWordForWord() throws {
    let root = ExamplePluginTests.root
    let guide = try String(contentsOf: root.appending(path: "Documentation/plugin-author-guide.md"), encoding: .utf8)
    let parts = guide.components(separatedBy: "<!-- from: ").dropFirst()
    #expect(parts.count == 8)
    for part in parts {
      let lines = part.components(separatedBy: "\n")
      let path = lines[0].replacing(" -->", with: "")
      let snippet = lines.dropFirst(2).prefix { $0 != "```" }.joined(separator: "\n")
      let source = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      #expect(!snippet.isEmpty && source.contains(snippet), "\(path)")
    }
  }

  @Test func usesThreeLanguagesAloneWithoutASource() throws {
    let root = ExamplePluginTests.root
    let guide = try String(contentsOf: root.appending(path: "Documentation/plugin-author-guide.md"), encoding: .utf8)
    let lines = guide.components(separatedBy: "\n")
    for (place, line) in lines.enumerated() where line.hasPrefix("```swift") || line.hasPrefix("```python") {
      #expect(lines[place - 1].hasPrefix("<!-- from: "), "line \(place + 1)")
    }
  }

  @Test(arguments: ConformanceCheck.allCases) func listsEveryCheck(check: ConformanceCheck) throws {
    let guide = ExamplePluginTests.root.appending(path: "Documentation/plugin-author-guide.md")
    #expect(try String(contentsOf: guide, encoding: .utf8).contains("| `\(check.rawValue)` | "))
  }
}
