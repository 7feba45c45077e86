import Assessment
import RubricFiles
import SourceDiagnostics
import Testing

@Suite struct DefinitionDiffTests {
  private func changes(_ sample: Sample, _ edits: KeyValuePairs<String, String>) throws -> [DefinitionChange] {
    var text = sample.rawValue
    for edit in edits { text = text.replacing(edit.key, with: edit.value, maxReplacements: 1) }
    let documents = [sample.rawValue, text].map { text in
      DefinitionSet.load(
        [DefinitionSource(file: "f", bytes: Array(text.utf8))],
        reportingTo: DiagnosticCollector()
      ).documents.first
    }
    return DefinitionDiff(try #require(documents[0]), try #require(documents[1])).changes
  }

  @Test func namesTheItemAndTheTwoValues() throws {
    let found = try changes(.rubric, ["at_least: 80}": "at_least: 78}", "weight: 40": "weight: 45"])
    #expect(
      found.map(\.line) == ["methods.bei.weight: 40 → 45", "purposes.filling.categories.MS.at_least: 80 → 78"]
    )
    #expect(found.allSatisfy { $0.weight == .rule })
  }

  @Test func staysSilentOnLayoutNumbersAndDefaults() throws {
    let found = try changes(
      .rubric,
      [
        "weight: 40": "weight: 40.0", "formula: mean-of-ratios\n  cap: total": "cap: total\n  formula: mean-of-ratios",
        "survei: {title: Survei": "survei: {weight: 1, attempts: refuse, title: Survei",
      ]
    )
    #expect(found == [])
  }

  @Test func tellsAddedRemovedAndReordered() throws {
    let found = try changes(
      .standard,
      ["requires:\n  - {competency: M.01, level: 3}": "requires:\n  - {competency: M.03, level: 4}"]
    )
    #expect(
      found.map(\.line) == [
        "+ requires.M.03: {competency: M.03, level: 4}", "− requires.M.01: {competency: M.01, level: 3}",
      ]
    )
  }

  @Test func tellsWordingFromRules() throws {
    let found = try changes(.dictionary, ["title: Integritas": "title: Kejujuran"])
    #expect(found.map(\.line) == ["competencies.M.01.title: Integritas → Kejujuran"])
    #expect(found.first?.weight == .wording)
  }

  /// All changes made together give the new version, whatever they are; each alone is one difference.
  @Test(
    arguments: [
      ["at_least: 80}": "at_least: 78}", "weight: 40": "weight: 45"],
      ["formula: mean-of-ratios\n  cap: total": "cap: none"],
      ["count: 2, otherwise": "count: 3, otherwise"],
    ] as [KeyValuePairs<String, String>]
  ) func makesSingleChanges(edits: KeyValuePairs<String, String>) throws {
    var text = Sample.rubric.rawValue
    for edit in edits { text = text.replacing(edit.key, with: edit.value, maxReplacements: 1) }
    let (old, new) = (try document(Sample.rubric.rawValue), try document(text))
    let changes = DefinitionDiff(old, new).changes
    #expect(!changes.isEmpty)
    let whole = try #require(DefinitionSet.mixture(old, making: changes, to: new)?.documents.first)
    #expect(DefinitionDiff(whole, new).changes == [])
    for change in changes {
      let part = try #require(DefinitionSet.mixture(old, making: [change], to: new)?.documents.first)
      #expect(DefinitionDiff(old, part).changes.map(\.line) == [change.line])
    }
  }

  private func document(_ text: String) throws -> DefinitionDocument {
    let source = DefinitionSource(file: "f", bytes: Array(text.utf8))
    return try #require(DefinitionSet.load([source], reportingTo: DiagnosticCollector()).documents.first)
  }

  @Test func comparesParametersKeyByKey() throws {
    let found = try changes(.rubric, ["count: 2, otherwise": "count: 3, otherwise"])
    #expect(found.map(\.line) == ["evaluators.managerial.parameters.min_methods.count: 2 → 3"])
  }
}
