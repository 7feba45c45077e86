import Foundation
import Testing

/// The small office with a third party's plugin for `M.02`: the starting plugin of `takar plugin new`, changed.
struct PluginOffice: PluginPlace {
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

  /// The recorded results, one line a person.
  func lines() throws -> [String] { try lines(of: "e1") }
}
