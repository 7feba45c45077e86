import Foundation
import Testing

/// A folder with a third party's plugin in `plugins/median` and a store of accepted plugins of its own.
protocol PluginPlace {
  var folder: TestFolder { get }
}

extension PluginPlace {
  /// The executable with the plugin's folder on its path.
  var takar: TakarProcess {
    var takar = folder.takar
    let root = folder.url.path(percentEncoded: false)
    takar.environment = ["TAKAR_PLUGIN_PATH": root + "/plugins", "HOME": root, "TAKAR_LANG": "en"]
    return takar
  }

  @discardableResult
  func expect(_ status: Int32, _ words: String...) throws -> TakarProcess.Outcome {
    try expect(status, words)
  }

  @discardableResult
  func expect(_ status: Int32, _ words: [String]) throws -> TakarProcess.Outcome {
    let outcome = try takar.run(words)
    try #require(outcome.status == status, "takar \(words.joined(separator: " ")): \(outcome.all)")
    return outcome
  }

  /// The recorded results of an event, one line each.
  func lines(of event: String) throws -> [String] {
    try expect(0, "results", "--event", event, "--format", "json").output.split(separator: "\n").map(String.init)
  }

  /// Changes the program and states its new digest in the manifest.
  func change(_ text: String, to new: String) throws {
    try edit("evaluator.py", text, to: new)
    try renewDigest()
  }

  func edit(_ name: String, _ text: String, to new: String) throws {
    let source = try folder.text("plugins/median/\(name)")
    try #require(source.contains(text))
    let url = folder.url.appending(path: "plugins/median/\(name)")
    let handle = try FileHandle(forWritingTo: url)
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: Data(source.replacing(text, with: new).utf8))
    try handle.close()
  }

  private func renewDigest() throws {
    let sum = try takar.shell("sha256sum plugins/median/evaluator.py").output.prefix(64)
    let manifest = try folder.text("plugins/median/plugin.json")
    let line = try #require(manifest.split(separator: "\n").first { $0.contains("\"digest\"") })
    try edit("plugin.json", String(line), to: "  \"digest\": \"sha256:\(sum)\",")
  }
}
