import Foundation
import Testing

/// `make soak` runs every suite that has a long run.
struct SoakTests {
  @Test func soaksEverySuiteWithALongRun() throws {
    let makefile = try String(contentsOf: ProjectTree.root.appending(path: "Makefile"), encoding: .utf8)
    let line = try #require(makefile.components(separatedBy: "\n").first { $0.hasPrefix("SOAKED = ") })
    let named = line.dropFirst("SOAKED = ".count).split(separator: "|")
    let suites = try ProjectTree.swiftFiles(below: "Tests").filter { $0.module != "ArchitectureTests" }.filter { file in
      file.lines.contains { $0.contains("\"TAKAR_SOAK\"") || $0.contains("Soak.isOn") }
    }.flatMap { file in
      file.lines.compactMap { $0.firstMatch(of: /struct (\w+Tests)\b/).map { String($0.1) } }
    }
    #expect(suites.count > 5)
    for suite in suites {
      #expect(named.contains { suite.contains($0) }, "\(suite) is not in SOAKED of the Makefile")
    }
  }
}
