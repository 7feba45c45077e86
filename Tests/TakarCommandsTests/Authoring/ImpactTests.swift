import Foundation
import Testing

/// `rubric diff --event`: whom a change moves, and by which of its parts. Nothing is recorded.
struct ImpactTests {
  private static let rubric = "Rubrics/rubric.yaml"

  /// Three people of 100, 111 and 83 percent; the second is above one requirement and below another.
  private func rated() throws -> TestFolder {
    let folder = try SmallOffice.founded()
    let levels = [["3", "3", "3"], ["5", "2", "3"], ["2.5", "2.5", "2.5"]]
    let rows = zip(SmallOffice.people, levels).flatMap { person, values in
      zip(SmallOffice.codes, values).map { "\(person),\($0),bei,A,\($1),2026-03-30" }
    }
    try SmallOffice.rate(rows, in: folder, as: "first.csv")
    return folder
  }

  private func impact(_ folder: TestFolder, _ old: String, _ new: String) throws -> [String: Any] {
    let outcome = try folder.takar.run("rubric", "diff", old, new, "--event", "e1", "--format", "json")
    try #require(outcome.status == 0, "\(outcome.errors)")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    return try #require(object?["impact"] as? [String: Any])
  }

  private func persons(_ impact: [String: Any]) throws -> [String: [[Int]]] {
    let list = try #require(impact["persons"] as? [[String: Any]])
    return Dictionary(
      uniqueKeysWithValues: list.map { person in
        ((person["employee"] as? [String: Any])?["name"] as? String ?? "", person["alone"] as? [[Int]] ?? [])
      }
    )
  }

  @Test func saysWhichChangeAloneMovesWhom() throws {
    let folder = try rated()
    let text = try folder.text(Self.rubric).replacing("at_least: 80", with: "at_least: 90")
      .replacing("{formula: ratio-of-sums}", with: "{formula: ratio-of-sums, cap: competency}")
    try folder.write(text, to: "baru.yaml")
    let found = try impact(folder, "r", "baru.yaml")
    #expect(try persons(found) == ["Orang 2": [], "Orang 3": [[2]]])
    #expect(found["only_together"] as? Int == 1)
    let page = try folder.takar.run("rubric", "diff", "r", "baru.yaml", "--event", "e1").output
    #expect(page.contains("  1  job_match.cap: none → competency\n"))
    #expect(page.contains("3 orang dihitung ulang: 2 berubah, 2 di antaranya berganti kategori."))
    #expect(page.contains("hanya bersama-sama    1        1\n"))
    #expect(page.contains("MS → MMS   2\n"))
    #expect(page.contains("83,33"))
  }

  @Test func comparesStandardsAndTakesWeightsTogether() throws {
    let folder = try TestFolder()
    var institution = Institution(parts: [
      .init(kind: "managerial", required: ["3"]), .init(kind: "technical", required: ["3"]),
    ])
    institution.weights = "weights: [{kinds: [managerial], weight: 50}, {kinds: [technical], weight: 50}]"
    try institution.found(in: folder)
    _ = try institution.score(["3", "1.5"], by: "bei", in: folder)
    let text = try folder.text("Rubrics/standard.yaml").replacing(
      "[managerial], weight: 50",
      with: "[managerial], weight: 60"
    )
    .replacing("[technical], weight: 50", with: "[technical], weight: 40")
    try folder.write(text, to: "baru.yaml")
    let found = try impact(folder, "job", "baru.yaml")
    #expect(try persons(found) == ["Uji Coba": [[1, 2]]])
  }

  @Test func comparesDictionariesAndRecordsNothing() throws {
    let folder = try rated()
    let text = try folder.text("Rubrics/managerial.yaml").replacing("max: 5", with: "max: 4")
      .replacing("level: 5", with: "level: 4")
    try folder.write(text, to: "baru.yaml")
    let before = try folder.bytes("takar.db")
    let found = try impact(folder, "dict-managerial", "baru.yaml")
    #expect(try persons(found).keys.sorted() == ["Orang 2"])
    #expect(try folder.bytes("takar.db") == before)
  }

  @Test func asksWhichOfSeveralVersionsIsMeant() throws {
    let folder = try SmallOffice.founded()
    let text = try folder.text(Self.rubric)
    try folder.write(text.replacing("version: \"1\"", with: "version: \"1\"\nuntil: 2026-12-31"), to: Self.rubric)
    let next = text.replacing("version: \"1\"", with: "version: \"2\"\neffective: 2027-01-01")
    try folder.write(next, to: "Rubrics/next.yaml")
    let outcome = try folder.takar.run("rubric", "diff", "r", "r@2")
    #expect(outcome.status == 64 && outcome.errors.contains("E0924"))
    #expect(try folder.takar.run("rubric", "diff", "r@1", "r@2").output == "Tidak ada perbedaan arti.\n")
  }

  @Test func writesTheMovedAsCSV() throws {
    let folder = try rated()
    try folder.write(try folder.text(Self.rubric).replacing("at_least: 80", with: "at_least: 90"), to: "baru.yaml")
    let lines = try folder.takar.run("rubric", "diff", "r", "baru.yaml", "--event", "e1", "--format", "csv").output
      .split(separator: "\n")
    #expect(lines.count == 2 && lines[1].hasSuffix(",Orang 3,Unit Uji,job,MS,MMS,83.33,83.33,,1"))
  }
}
