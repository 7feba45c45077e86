import Foundation
import Testing

/// `make soak` runs every suite that has a long run.
struct SoakTests {
  @Test func soaksEverySuiteWithALongRun() throws {
    let makefile = try String(contentsOf: ProjectTree.root.appending(path: "Makefile"), encoding: .utf8)
    let line = try #require(makefile.components(separatedBy: "\n").first { $0.hasPrefix("SOAKED = ") })
    let named = line.dropFirst("SOAKED = ".count).split(separator: "|").map(String.init)
    let long = try ProjectTree.swiftFiles(below: "Tests").filter { file in
      let text = file.lines.joined(separator: "\n")
      return text.contains("[\"TAKAR_" + "SOAK\"]") || text.contains("Soak" + ".isOn")
    }
    let suites = long.compactMap { $0.path.split(separator: "/").last?.dropLast(".swift".count) }.map(String.init)
    #expect(named == suites.filter { $0 != "Soak" }.sorted())
  }
}
