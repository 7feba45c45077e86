import Foundation
import Testing

/// The small office with a third party's plugin for `M.02`: the starting plugin of `takar plugin new`, changed.
struct PluginOffice {
  static let id = "uji/median"
  /// The value on which a changed plugin misbehaves; given to the second person alone.
  static let culprit = "0.5"

  let folder: TestFolder

  /// Definitions and the plugin, not yet accepted; no database.
  init(parameters: String = "{}", misbehaviour: String? = nil) throws {
    folder = try TestFolder()
    var institution = Institution(parts: [Institution.Part(kind: "managerial", required: ["3", "3", "3"])])
    institution.exceptions = ["M.02: {plugin: \(PluginOffice.id)@1, parameters: \(parameters)}"]
    try institution.write(to: folder)
    try expect(0, "plugin", "new", "plugins/median", "--id", PluginOffice.id)
    if let misbehaviour { try change("    values.sort()\n", to: "    values.sort()\n\(misbehaviour)\n") }
  }

  /// The same office once more, to go another way.
  init(copying other: PluginOffice) throws { folder = try TestFolder(copying: other.folder) }

  /// The executable with the plugin's folder on its path and a store of its own.
  var takar: TakarProcess {
    var takar = folder.takar
    let root = folder.url.path(percentEncoded: false)
    takar.environment = ["TAKAR_PLUGIN_PATH": root + "/plugins", "HOME": root, "TAKAR_LANG": "en"]
    return takar
  }

  /// Accepts the plugin, founds the event and imports everybody's ratings.
  func found(second: String) throws {
    try found()
    try rate(second: second)
  }

  /// Accepts the plugin and founds the event.
  func found() throws {
    try expect(0, "plugin", "accept", "plugins/median")
    let rows = SmallOffice.people.enumerated().map { "\($1),Orang \($0 + 1),Unit Uji,Analis,job\n" }
    try folder.write("nip,name,unit,position,standard\n" + rows.joined(), to: "people.csv")
    try expect(0, "init")
    try expect(0, "import", "employees", "people.csv")
    try expect(0, "event", "create", "e1", "--rubric", "r", "--purpose", "filling", "--date", "2026-03-31")
  }

  /// Imports a 3 for everybody, but for the second person's `M.02`.
  func rate(second: String) throws {
    let culprit = "\(SmallOffice.people[1]),M.02,"
    let ratings = SmallOffice.ratings("3").map { row in
      row.hasPrefix(culprit) ? row.replacing(",3,", with: ",\(second),") : row
    }
    try folder.write(([SmallOffice.header] + ratings).map { $0 + "\n" }.joined(), to: "evidence.csv")
    try expect(0, "import", "evidence", "evidence.csv", "--event", "e1")
  }

  @discardableResult
  func expect(_ status: Int32, _ words: String...) throws -> TakarProcess.Outcome {
    let outcome = try takar.run(words)
    try #require(outcome.status == status, "takar \(words.joined(separator: " ")): \(outcome.all)")
    return outcome
  }

  /// The recorded results, one line a person.
  func lines() throws -> [String] {
    try expect(0, "results", "--event", "e1", "--format", "json").output.split(separator: "\n").map(String.init)
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
