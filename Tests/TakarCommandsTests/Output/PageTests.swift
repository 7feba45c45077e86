import Foundation
import Testing

/// Pages for people: no wider than the terminal, plain without colour, and complete in both languages.
struct PageTests {
  @Test(arguments: [80, 120], ["id", "en"])
  func staysWithinTheTerminal(columns: Int, language: String) throws {
    let folder = try Kabupaten.scored()
    var takar = folder.takar
    takar.environment = ["COLUMNS": "\(columns)", "TAKAR_LANG": language]
    for words in ExamplePages.pages + (columns == 80 ? ExamplePages.references : []) {
      let outcome = try takar.run(words)
      let widest = outcome.output.split(separator: "\n").max { $0.count < $1.count } ?? ""
      #expect(outcome.status == 0, "\(words): \(outcome.errors)")
      #expect(!outcome.output.isEmpty, "\(words)")
      #expect(widest.count <= columns, "\(words): \(widest)")
      #expect(!outcome.all.contains("\u{1B}"), "\(words)")
    }
  }

  @Test(arguments: ExamplePages.pages.filter { $0[0] != "event" } + ExamplePages.files.filter { $0[0] == "report" })
  func speaksBothLanguages(words: [String]) throws {
    let folder = try Kabupaten.scored()
    let texts = try ["id", "en"].map { try folder.takar.run(words + ["--lang", $0]) }
    #expect(texts.allSatisfy { $0.status == 0 && $0.errors.isEmpty })
    #expect(texts[0].output != texts[1].output)
  }

  @Test(arguments: [("auto", false), ("always", true), ("never", false)])
  func colorsOnlyWhereAsked(choice: String, isColored: Bool) throws {
    let folder = try Kabupaten.scored()
    let page = try folder.takar.run("show", ExamplePages.people[0], "--color", choice).output
    #expect(page.contains("\u{1B}[") == isColored)
  }

  @Test func obeysNoColorOnATerminal() throws {
    let folder = try Kabupaten.scored()
    let command = "'\(TakarProcess.executable.path(percentEncoded: false))' show \(ExamplePages.people[0])"
    let colored = try folder.takar.shell("script -qec \"\(command)\" /dev/null </dev/null")
    let plain = try folder.takar.shell("NO_COLOR=1 script -qec \"\(command)\" /dev/null </dev/null")
    #expect(colored.output.contains("\u{1B}["))
    #expect(!plain.output.contains("\u{1B}["))
  }

  @Test func keepsQuietOnRequest() throws {
    let folder = try SmallOffice.founded()
    try folder.write("\(SmallOffice.header)\n\(SmallOffice.ratings("3")[0])\n", to: "one.csv")
    for words in [
      ["import", "evidence", "one.csv", "--event", "e1"], ["score", "--event", "e1"], ["rubric", "check"],
    ] {
      let outcome = try folder.takar.run(words + ["--quiet"])
      #expect(outcome.status == 0)
      #expect(outcome.all.isEmpty, "\(words): \(outcome.all)")
    }
  }

  @Test func writesNoReportOverAnother() throws {
    let folder = try SmallOffice.scored()
    let words = ["report", "--event", "e1", "--output", "recap.html"]
    #expect(try folder.takar.run(words).status == 0)
    let before = try folder.bytes("recap.html")
    let again = try folder.takar.run(words)
    #expect(again.status == 73)
    #expect(ShownFault.all(in: again.errors).map(\.place) == ["recap.html"])
    #expect(try folder.bytes("recap.html") == before)
  }
}
