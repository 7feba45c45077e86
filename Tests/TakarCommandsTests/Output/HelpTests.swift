import Foundation
import Testing

/// What the program says of itself: help, version, completion.
struct HelpTests {
  @Test func helpsWithEveryCommandInBothLanguages() throws {
    let folder = try TestFolder()
    let paths = try CommandTree(folder.takar).paths
    #expect(paths.count > 20)
    for path in paths {
      let texts = try ["id", "en"].map { language in
        var takar = folder.takar
        takar.environment["TAKAR_LANG"] = language
        let outcome = try takar.run(path + ["--help"])
        #expect(outcome.status == 0, "\(path)")
        return outcome.output
      }
      #expect(texts.allSatisfy { $0.contains("USAGE: takar") }, "\(path)")
      #expect(texts[0] != texts[1], "\(path) says the same in both languages")
    }
  }

  @Test(arguments: [
    ("id", "", "Menakar"), ("", "en_US.UTF-8", "Measures"), ("", "C", "Menakar"), ("en", "id_ID", "Measures"),
  ])
  func speaksTheLanguageOfTheEnvironment(own: String, locale: String, word: String) throws {
    let folder = try TestFolder()
    var takar = folder.takar
    takar.environment = ["TAKAR_LANG": own, "LANG": locale]
    #expect(try takar.run("--help").output.contains(word))
  }

  @Test func tellsItsVersion() throws {
    let folder = try TestFolder()
    let outcome = try folder.takar.run("--version")
    #expect(outcome.status == 0)
    #expect(outcome.output.wholeMatch(of: /[0-9]+\.[0-9]+\.[0-9]+\n/) != nil)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completesInTheShell(shell: String) throws {
    let folder = try TestFolder()
    let outcome = try folder.takar.run("--generate-completion-script", shell)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("participants"))
    try folder.write(outcome.output, to: "completion")
    let check = try folder.takar.shell("if command -v \(shell) >/dev/null; then \(shell) -n completion; fi")
    #expect(check.status == 0, "\(check.errors)")
  }

  @Test func completesEventsRubricsAndStandards() throws {
    let folder = try SmallOffice.founded()
    #expect(try completions(folder, ["results"], "--event", typed: "") == ["e1"])
    #expect(try completions(folder, ["event", "create"], "--rubric", typed: "") == ["r"])
    #expect(try completions(folder, ["score"], "--standard", typed: "") == ["job", "junior"])
  }

  @Test func completesANumberOnlyAfterItsBirthDate() throws {
    let folder = try SmallOffice.founded()
    #expect(try completions(folder, ["show"], "positional@0", typed: "1990010").isEmpty)
    #expect(try completions(folder, ["show"], "positional@0", typed: "19900101") == SmallOffice.people)
  }

  /// As the generated script of bash asks for them.
  private func completions(_ folder: TestFolder, _ command: [String], _ argument: String, typed: String) throws
    -> [String]
  {
    let line = ["takar"] + command + (argument.hasPrefix("--") ? [argument] : []) + [typed]
    let words = ["---completion"] + command + ["--", argument, "\(line.count - 1)", "\(typed.count)"] + line
    return try folder.takar.run(words).output.split(separator: "\n").map(String.init).sorted()
  }
}
