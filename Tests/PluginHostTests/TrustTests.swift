import Assessment
import Foundation
import SourceDiagnostics
import Testing

@testable import PluginHost

struct TrustTests {
  @Test func looksInAbsoluteFoldersAlone() {
    let path = PluginSearchPath(variable: "/a:plugins:.:/b", home: "/home/x")
    #expect(path.folders == ["/a", "/b", "/home/x/.local/share/takar/plugins"])
    #expect(path.ignored == ["plugins", "."])
    #expect(PluginSearchPath(variable: nil, home: nil).folders.isEmpty)
  }

  @Test func findsPluginsWithoutRunningThem() throws {
    let plugin = try FakePlugin("crash-in-describe")
    defer { plugin.remove() }
    let path = PluginSearchPath(variable: plugin.folder.deletingLastPathComponent().path, home: nil)
    let collector = DiagnosticCollector()
    #expect(path.find(collector: collector).map(\.manifest.id) == ["example/fake"])
    #expect(collector.errorCount == 0)
  }

  @Test func refusesAProgramOfAnotherDigest() throws {
    let plugin = try FakePlugin()
    defer { plugin.remove() }
    let program = plugin.folder.appending(path: "fake.py")
    try (String(contentsOf: program, encoding: .utf8) + "\n").write(to: program, atomically: false, encoding: .utf8)
    let collector = DiagnosticCollectorBox()
    #expect(collector.inspect(plugin.folder.path) == nil)
    #expect(collector.codes == ["E0515"])
  }

  @Test func refusesLinksInAPluginsFolder() throws {
    let plugin = try FakePlugin()
    defer { plugin.remove() }
    let link = plugin.folder.appending(path: "data").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/etc/passwd")
    let collector = DiagnosticCollectorBox()
    #expect(collector.inspect(plugin.folder.path) == nil)
    #expect(collector.codes == ["E0514"])
  }

  @Test func runsAnAcceptedPluginFromTheStore() throws {
    let plugin = try FakePlugin()
    defer { plugin.remove() }
    let store = PluginStore(folder: plugin.root.appending(path: "store").path)
    let accepted = try store.accept(try plugin.runnable())
    #expect(accepted.folder.hasPrefix(store.folder.replacing("/private", with: "")))
    #expect(try store.accept(try plugin.runnable()) == accepted)
    #expect(store.plugins() == [accepted])
    try FileManager.default.removeItem(at: plugin.folder)
    let evaluator = try ProcessEvaluator(PluginPool(PluginLauncher(accepted), processes: 1))
    #expect(evaluator.pin == PluginPin(id: "example/fake", version: "1.0.0", digest: accepted.digest))
  }

  @Test func refusesAnAcceptedPluginThatChanged() throws {
    let plugin = try FakePlugin()
    defer { plugin.remove() }
    let store = PluginStore(folder: plugin.root.appending(path: "store").path)
    let accepted = try store.accept(try plugin.runnable())
    let file = accepted.folder + "/behaviour"
    _ = chmod(file, 0o600)
    try "hang".write(toFile: file, atomically: false, encoding: .utf8)
    let error = #expect(throws: PluginUnavailable.self) { try store.find(accepted.digest) }
    #expect(error?.code == "changed")
  }

  @Test func refusesToExposeTheDatabase() throws {
    let plugin = try FakePlugin(files: ["takar.db": "data"])
    defer { plugin.remove() }
    var launcher = PluginLauncher(try plugin.runnable())
    launcher.hidden = [plugin.folder.appending(path: "takar.db").path]
    let pool = PluginPool(launcher, processes: 1)
    let error = #expect(throws: PluginUnavailable.self) { _ = try ProcessEvaluator(pool) }
    #expect(error?.code == "exposed")
  }

  @Test func givesTheSameDigestForTheSameFiles() throws {
    let (first, second) = (try FakePlugin(), try FakePlugin("honest", files: ["x": ""]))
    defer {
      first.remove()
      second.remove()
    }
    #expect(try first.runnable().digest == (try first.runnable().digest))
    #expect(try first.runnable().digest != (try second.runnable().digest))
  }
}
