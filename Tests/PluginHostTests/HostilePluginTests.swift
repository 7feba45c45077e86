import Assessment
import EvaluatorKit
import Foundation
import Testing

@testable import PluginHost

struct HostilePluginTests {
  @Test func getsNothing() throws {
    let secret = FileManager.default.temporaryDirectory.appending(path: "takar-secret-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: secret, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: secret) }
    let database = secret.appending(path: "takar.db")
    try "NIP".write(to: database, atomically: true, encoding: .utf8)
    setenv("TAKAR_TEST_SECRET", "1", 1)
    let plugin = try FakePlugin("hostile", files: ["target": database.path])
    defer { plugin.remove() }
    #expect(try plugin.evaluator().description.summary.en == "nothing")
    #expect(try String(contentsOf: database, encoding: .utf8) == "NIP")
  }

  @Test func startsThreadsWhereItsManifestAsksAndNoProcess() throws {
    let limits: [String: Any] = ["threads": true]
    let target = FileManager.default.temporaryDirectory.appending(path: "none.db").path
    let plugin = try FakePlugin("hostile", manifest: ["limits": limits], files: ["target": target])
    defer { plugin.remove() }
    #expect(try plugin.evaluator().description.summary.en == "thread")
  }

  @Test func saysWhichHiddenFileAPluginCouldRead() throws {
    let plugin = try FakePlugin()
    defer { plugin.remove() }
    let database = plugin.folder.appending(path: "takar.db").path
    let allowance = PluginAllowance(folder: plugin.folder.path, reads: [])
    #expect(allowance.exposes([database, "/var/lib/takar.db"]) == database)
    #expect(allowance.exposes(["/var/lib/takar.db"]) == nil)
  }

  @Test func runsUnconfinedOnlyWhenAsked() throws {
    let target = FileManager.default.temporaryDirectory.appending(path: "takar-open-\(UUID().uuidString)")
    try "open".write(to: target, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: target) }
    let plugin = try FakePlugin("hostile", files: ["target": target.path])
    defer { plugin.remove() }
    let launcher = PluginLauncher(try plugin.runnable(), confinement: .unconfined)
    let evaluator = try ProcessEvaluator(PluginPool(launcher, processes: 1))
    #expect(evaluator.description.summary.en.hasPrefix("read,"))
  }
}
