import Foundation
import Testing

/// The example institution with a third party's plugin for one competency of an event's rubric: `M.07`.
///
/// The first participant has a rating of a day there that no other has: whatever a changed plugin does on that date, it
/// does to this person's case alone. First, since answers are compared by asking the first case of a batch twice.
struct PluginInstitution: PluginPlace {
  /// An event of the example with everything but its evaluator for `M.07`.
  struct Occasion: Hashable {
    let event: String
    let rubric: String
    let purpose: String
    let date: String

    static let filling = Occasion(
      event: Kabupaten.filling,
      rubric: "asn-assessment-center-complex",
      purpose: "filling",
      date: "2026-06-30"
    )
    static let mapping = Occasion(
      event: Kabupaten.mapping,
      rubric: "asn-combined",
      purpose: "mapping",
      date: "2026-03-31"
    )
  }

  static let competency = "M.07"
  static let culprit = "198702132010022902"
  static let day = "2026-01-05"

  let folder: TestFolder
  let occasion: Occasion

  /// Evidence imported, the plugin as `takar plugin new` makes it and accepted; not yet scored.
  init(_ occasion: Occasion = .filling) throws {
    let prepared = occasion == .filling ? PluginInstitution.filling : PluginInstitution.mapping
    self.init(occasion, in: try TestFolder(copying: try prepared.get().folder))
  }

  private init(_ occasion: Occasion, in folder: TestFolder) {
    self.occasion = occasion
    self.folder = folder
  }

  /// Accepts what the plugin's folder holds now.
  func accept() throws { try expect(0, "plugin", "accept", "plugins/median") }

  func lines() throws -> [String] { try lines(of: occasion.event) }

  // MARK: Made once

  private static let filling = Result { try founded(.filling) }
  private static let mapping = Result { try founded(.mapping) }

  private static func founded(_ occasion: Occasion) throws -> PluginInstitution {
    let place = PluginInstitution(occasion, in: try TestFolder(sharedAs: "plugin-\(occasion.event)"))
    let (folder, event) = (place.folder, occasion.event)
    try folder.write(try rubric(occasion), to: "Rubrics/rubric.yaml")
    try place.expect(0, "plugin", "new", "plugins/median", "--id", PluginOffice.id)
    try place.accept()
    try place.expect(0, "init", "--bare")
    try place.expect(0, "import", "employees", Kabupaten.path("employees.csv"))
    let definitions = ["Rubrics", Project.path("Rubrics"), Kabupaten.path("Rubrics")].flatMap { ["--rubrics", $0] }
    let words = ["event", "create", event, "--rubric", "rubrik-plugin", "--purpose", occasion.purpose]
    try place.expect(0, words + ["--date", occasion.date] + definitions)
    let participants = Kabupaten.path("participants-\(event).csv")
    try place.expect(0, "import", "participants", participants, "--event", event)
    try folder.write(try evidence(event), to: "evidence.csv")
    try place.expect(0, "import", "evidence", "evidence.csv", "--event", event)
    return place
  }

  private static func rubric(_ occasion: Occasion) throws -> String {
    let text = try Project.text("Rubrics/rubrics/\(occasion.rubric).yaml")
    return text.replacing("id: \(occasion.rubric)\n", with: "id: rubrik-plugin\n")
      .replacing("\nevaluators:\n", with: "\nevaluators:\n  \(competency): {plugin: \(PluginOffice.id)@1}\n")
  }

  /// The example's own evidence, the culprit's first rating on another day.
  private static func evidence(_ event: String) throws -> String {
    let text = try Project.text("Examples/kabupaten/evidence-\(event).csv")
    let start = "\(culprit),\(competency),bei,"
    var rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let place = try #require(rows.firstIndex { $0.hasPrefix(start) })
    var cells = rows[place].split(separator: ",", omittingEmptySubsequences: false)
    cells[11] = Substring(day)
    rows[place] = cells.joined(separator: ",")
    return rows.joined(separator: "\n")
  }
}
