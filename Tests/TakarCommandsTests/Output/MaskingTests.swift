import Testing

/// A civil servant's number is masked wherever it is shown or written, unless `--full-nip`.
struct MaskingTests {
  /// Numbers of the example within a text, those of the command line apart.
  private func numbers(in text: String) throws -> [String] {
    let known = Set(try Kabupaten.numbers())
    return text.split { !$0.isNumber }.map(String.init).filter(known.contains)
  }

  @Test(arguments: ["id", "en"])
  func masksEveryNumber(language: String) throws {
    let folder = try Kabupaten.scored()
    let registering: [[String]] = [
      ["import", "employees", Kabupaten.path("employees.csv")],
      ["import", "evidence", Kabupaten.path("evidence-pengisian-2026.csv"), "--event", Kabupaten.mapping],
      ["score", "--event", Kabupaten.mapping, "--employee", Kabupaten.Person.disputed],
      ["report", Kabupaten.Person.exactlySeventyEight, "--output", "report.html"],
    ]
    for words in ExamplePages.pages + ExamplePages.files + registering {
      let outcome = try folder.takar.run(words + ["--lang", language])
      #expect(try numbers(in: outcome.all).isEmpty, "\(words)")
    }
    #expect(try numbers(in: try folder.text("report.html")).isEmpty)
    #expect(try folder.names().flatMap { try numbers(in: $0) }.isEmpty)
  }

  @Test(arguments: [
    ["results", "--event", Kabupaten.mapping, "--format", "table"],
    ["results", "--event", Kabupaten.mapping, "--format", "json"],
    ["results", "--event", Kabupaten.mapping, "--format", "csv"], ["show", Kabupaten.Person.exactlySeventyEight],
    ["report", "--event", Kabupaten.mapping], ["report", Kabupaten.Person.exactlySeventyEight],
    ["explain", Kabupaten.Person.exactlySeventyEight, "M.01"],
  ])
  func showsTheNumberOnRequest(words: [String]) throws {
    let folder = try Kabupaten.scored()
    var takar = folder.takar
    takar.environment["COLUMNS"] = "160"
    let outcome = try takar.run(words + ["--full-nip"])
    #expect(outcome.status == 0)
    #expect(try numbers(in: outcome.output).contains(Kabupaten.Person.exactlySeventyEight))
  }

  @Test func showsTheOpenPartOfTheNumber() throws {
    let folder = try Kabupaten.scored()
    let page = try folder.takar.run("show", Kabupaten.Person.exactlySeventyEight).output
    #expect(page.contains("********201411****"))
  }
}
