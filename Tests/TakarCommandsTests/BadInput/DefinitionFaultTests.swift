import Testing

/// Definitions that are wrong, by the commands that read them.
struct DefinitionFaultTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    let name: String
    let line: String
    let replacement: String
    let code: String
    let advice: [String: String]

    var testDescription: String { name }
  }

  static let faults = [
    Fault(
      name: "unknown plugin",
      line: "{plugin: takar/managerial@1}",
      replacement: "{plugin: takar/managerail@1}",
      code: "E0501",
      advice: ["id": "maksudnya \"takar/managerial\"", "en": "did you mean \"takar/managerial\""]
    ),
    Fault(
      name: "unknown parameter",
      line: "{plugin: takar/managerial@1}",
      replacement: "{plugin: takar/managerial@1, parameters: {withn: mean}}",
      code: "E0503",
      advice: ["id": "maksudnya \"within\"", "en": "did you mean \"within\""]
    ),
    Fault(
      name: "wrong parameter",
      line: "{plugin: takar/managerial@1}",
      replacement: "{plugin: takar/managerial@1, parameters: {threshold: 2}}",
      code: "E0503",
      advice: ["id": "takar plugin show", "en": "takar plugin show"]
    ),
    Fault(
      name: "evaluator of another kind",
      line: "{plugin: takar/managerial@1}",
      replacement: "{plugin: takar/technical@1}",
      code: "E0502",
      advice: ["id": "takar plugin show", "en": "takar plugin show"]
    ),
  ]

  private func spoilt(_ fault: Fault) throws -> (TestFolder, place: String) {
    let folder = try SmallOffice.founded()
    let text = try folder.text("Rubrics/rubric.yaml")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let number = try #require(lines.firstIndex { $0.contains(fault.line) })
    let spoilt = text.replacing(fault.line, with: fault.replacement).replacing("id: r\n", with: "id: r2\n")
    try folder.write(spoilt, to: "Rubrics/rubric.yaml")
    return (folder, "Rubrics/rubric.yaml:\(number + 1):")
  }

  @Test(arguments: faults, ["id", "en"])
  func refusesToCreateAnEvent(fault: Fault, language: String) throws {
    let (folder, place) = try spoilt(fault)
    let before = try folder.bytes("takar.db")
    let outcome = try folder.takar.run(
      ["event", "create", "e2", "--rubric", "r2", "--purpose", "filling", "--date", "2026-04-30", "--lang", language]
    )
    let shown = ShownFault.all(in: outcome.errors)
    #expect(outcome.status == 65)
    #expect(shown.map(\.code) == [fault.code])
    #expect(shown.first?.place.hasPrefix(place) == true, "\(shown)")
    #expect(shown.first?.advice.contains(fault.advice[language] ?? "?") == true, "\(shown)")
    #expect(try folder.bytes("takar.db") == before)
  }

  @Test(arguments: faults)
  func failsTheCheck(fault: Fault) throws {
    let (folder, place) = try spoilt(fault)
    let outcome = try folder.takar.run("rubric", "check", "Rubrics", "--lang", "en")
    #expect(outcome.status == 1)
    let shown = ShownFault.all(in: outcome.output)
    #expect(shown.map(\.code) == [fault.code])
    #expect(shown.first?.place.hasPrefix(place) == true)
  }

  @Test func showsEveryFaultOfAFile() throws {
    let folder = try TestFolder()
    try folder.write(
      """
      takar: standard/1
      id: x
      titel: Jabatan
      version: "1"
      requires:
        - {competency: M.01, level: three}
        - {competency: M.02, level: 3, wieght: 2}

      """,
      to: "x.yaml"
    )
    let outcome = try folder.takar.run("rubric", "check", "x.yaml", "--format", "line", "--lang", "en")
    #expect(outcome.status == 1)
    let places = outcome.output.split(separator: "\n").map { $0.prefix { $0 != " " } }
    for place in ["x.yaml:3:1", "x.yaml:6:", "x.yaml:7:"] {
      #expect(places.contains { $0.hasPrefix(place) }, "\(place): \(outcome.output)")
    }
  }

  @Test(arguments: ["human", "line", "json", "sarif", "github"])
  func passesWhatIsSound(format: String) throws {
    let folder = try SmallOffice.founded()
    let outcome = try folder.takar.run("rubric", "check", "--format", format)
    #expect(outcome.status == 0, "\(outcome.all)")
  }

  @Test func refusesAnotherContentUnderTheSameVersion() throws {
    let folder = try SmallOffice.founded()
    let before = try folder.bytes("takar.db")
    let text = try folder.text("Rubrics/standard.yaml").replacing("level: 3", with: "level: 4")
    try folder.write(text, to: "Rubrics/standard.yaml")
    let outcome = try folder.takar.run(
      ["event", "create", "e2", "--rubric", "r", "--purpose", "filling", "--date", "2026-04-30"]
    )
    #expect(outcome.status == 65)
    #expect(ShownFault.all(in: outcome.errors).map(\.code) == ["E0721"])
    #expect(try folder.bytes("takar.db") == before)
  }
}
