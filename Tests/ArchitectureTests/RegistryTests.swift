import Foundation
import Testing

/// Explicit lists kept honest: plugins in the manifest, tests for every module, only known folders at the top.
struct RegistryTests {
  @Test func namesEveryPluginFolderInTheManifest() throws {
    let manifest = try String(contentsOf: ProjectTree.root.appending(path: "Package.swift"), encoding: .utf8)
    for plugin in try ProjectTree.folders(below: "Plugins") {
      #expect(manifest.contains("\"\(plugin)\""), "Plugins/\(plugin) is not registered in Package.swift")
    }
  }

  @Test(arguments: [
    "Sources/TakarCommands/Program/EvaluatorRegistry.swift", "Sources/takar-dev/Reference/ReferenceFolder.swift",
  ])
  func namesEveryPluginFolderWhereEvaluatorsAreListed(path: String) throws {
    let list = try String(contentsOf: ProjectTree.root.appending(path: path), encoding: .utf8)
    for plugin in try ProjectTree.folders(below: "Plugins") {
      #expect(list.contains("\(plugin)()"), "Plugins/\(plugin) is not in \(path)")
    }
  }

  @Test func keepsTheTopLevelAsItIs() throws {
    let allowed: Set<String> = [
      "Package.swift", "Sources", "Plugins", "Tests", "Rubrics", "README.md", "Examples", "Benchmarks", "Documentation",
      "Makefile", "Package.resolved", "LICENSE",
    ]
    let names = try FileManager.default.contentsOfDirectory(atPath: ProjectTree.root.path(percentEncoded: false))
    for name in names where !name.hasPrefix(".") && !name.hasSuffix(".db") {
      #expect(allowed.contains(name), "\(name) does not belong at the top level")
    }
  }

  @Test func findsTestsForEveryModule() throws {
    let tests = try ProjectTree.folders(below: "Tests")
    let without: Set<String> = [
      "CDatabaseFile", "CLibYAML", "CPluginSpawn", "EmbeddedDefinitions", "takar", "takar-dev",
    ]
    for folder in ["Sources", "Plugins"] {
      for module in try ProjectTree.folders(below: folder) where !without.contains(module) {
        #expect(tests.contains(module + "Tests"), "\(module) has no tests of its own")
      }
    }
  }
}
