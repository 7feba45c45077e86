import Assessment
import EvaluatorConformance
import EvaluatorKit
import Foundation
import Testing

@testable import PluginHost

/// The two examples for authors, run as third parties: the Swift program is the one that this package builds.
struct ExamplePluginTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func runsThePythonExampleFromItsFolder() throws {
    let folder = Self.root.appending(path: "Examples/plugins/median-python").path
    let collector = DiagnosticCollectorBox()
    let plugin = try #require(collector.inspect(folder), "\(collector.messages)")
    try expectMedians(try ProcessEvaluator(PluginPool(PluginLauncher(plugin), processes: 1)))
  }

  @Test func runsTheSwiftExample() throws {
    let plugin = try SwiftExample()
    defer { plugin.remove() }
    try expectMedians(try ProcessEvaluator(PluginPool(PluginLauncher(plugin.plugin), processes: 1)))
  }

  @Test func keepTheContractInAnyTimeZoneAndLocale() async throws {
    let swift = try SwiftExample()
    defer { swift.remove() }
    let python = try #require(
      DiagnosticCollectorBox().inspect(Self.root.appending(path: "Examples/plugins/median-python").path)
    )
    for plugin in [swift.plugin, python] {
      let variants = try PluginLauncher(plugin).circumstances.map { name, launcher in
        EvaluatorVariant(name: name, evaluator: try ProcessEvaluator(PluginPool(launcher, processes: 1)))
      }
      let evaluator = try ProcessEvaluator(PluginPool(PluginLauncher(plugin), processes: 2))
      let report = await ConformanceKit(evaluator, variants: variants).run()
      #expect(report.isPassed, "\(report.table(in: .english))")
    }
  }

  private func expectMedians(_ evaluator: ProcessEvaluator) throws {
    let sample = SampleCases()
    let prepared = try evaluator.prepare(sample.setup)
    let cases = [try sample.one(["1", "2.5", "4"]), try sample.one(["1", "4"]), try sample.one([])]
    let findings = prepared.evaluate(batch: cases)
    #expect(findings.map(\.figure) == [Ratio(5, 2), Ratio(5, 2), nil])
    #expect(findings[2].flags == [.noEvidence])
    for example in evaluator.description.examples {
      #expect(try evaluator.prepare(example.setup).evaluate(batch: [example.input]) == [example.expected])
    }
    let parameters = ParameterTree.map([ParameterEntry(key: "min_ratings", value: .scalar("21"))])
    #expect(throws: ParameterFaults.self) { try evaluator.prepare(SampleCases(parameters: parameters).setup) }
    #expect(evaluator.pool.journal.failedCases == 0)
  }
}

/// The built Swift example with a manifest beside it.
struct SwiftExample {
  let plugin: RunnablePlugin
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "takar-median-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let built = Bundle.main.bundleURL.appending(path: "MedianPlugin")
    let products = [
      built, URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "MedianPlugin"),
    ]
    let source = try #require(products.first { FileManager.default.fileExists(atPath: $0.path) })
    let program = folder.appending(path: "median")
    try FileManager.default.copyItem(at: source, to: program)
    let manifest = """
      {"takar": "plugin/1", "id": "example/median", "version": "1.0.0", "protocol": 1, "executable": "median",
       "digest": "\(PluginFiles.digest([UInt8](try Data(contentsOf: program))))",
       "kinds": ["managerial", "sociocultural"], "reads": ["/opt/swift/usr/lib"]}
      """
    try manifest.write(to: folder.appending(path: "plugin.json"), atomically: true, encoding: .utf8)
    let collector = DiagnosticCollectorBox()
    plugin = try #require(collector.inspect(folder.path), "\(collector.messages)")
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}
