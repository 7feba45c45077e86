import Assessment
import EvaluatorKit
import Foundation
import Testing

@testable import PluginHost

/// A plugin's folder made for one test: the fake program, how it is to behave, and a manifest.
struct FakePlugin {
  let root: URL
  let folder: URL

  init(_ behaviour: String = "honest", manifest changes: [String: Any] = [:], files: [String: String] = [:]) throws {
    root = FileManager.default.temporaryDirectory.appending(path: "takar-plugin-\(UUID().uuidString)")
    folder = root.appending(path: "plugins/fake")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let program = folder.appending(path: "fake.py")
    let source = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/fake.py")
    try FileManager.default.copyItem(at: source, to: program)
    try behaviour.write(to: folder.appending(path: "behaviour"), atomically: true, encoding: .utf8)
    for (name, text) in files { try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8) }
    var manifest: [String: Any] = [
      "takar": "plugin/1", "id": "example/fake", "version": "1.0.0", "protocol": 1, "executable": "fake.py",
      "digest": PluginFiles.digest([UInt8](try Data(contentsOf: program))), "kinds": ["managerial"],
      "limits": ["memory_mb": 128, "batch_seconds": 5, "output_mb": 1],
    ]
    manifest.merge(changes) { $1 }
    try JSONSerialization.data(withJSONObject: manifest).write(to: folder.appending(path: "plugin.json"))
  }

  /// Deletes everything; at the end of the test, since the host starts the program again whenever it must.
  func remove() {
    for path in FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.compactMap({ $0 as? URL })
      ?? []
    { _ = chmod(path.path, 0o700) }
    try? FileManager.default.removeItem(at: root)
  }

  func runnable() throws -> RunnablePlugin {
    let collector = DiagnosticCollectorBox()
    return try #require(collector.inspect(folder.path), "\(collector.messages)")
  }

  /// - Parameter patience: milliseconds for the start and for each batch, where a test lets them pass.
  func evaluator(processes: Int = 1, patience: Int? = nil) throws -> ProcessEvaluator {
    var plugin = try runnable()
    if let patience { plugin.manifest.limits.batchTime = patience }
    return try ProcessEvaluator(PluginPool(PluginLauncher(plugin), processes: processes))
  }
}
