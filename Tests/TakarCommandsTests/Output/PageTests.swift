import Foundation
import Testing

/// Pages for people: no wider than the terminal, plain without colour, and complete in both languages.
struct PageTests {
  @Test(arguments: [80, 120])
  func staysWithinTheTerminalInBothLanguages(columns: Int) throws {
    let folder = try Kabupaten.scored()
    for words in ExamplePages.pages + (columns == 80 ? ExamplePages.references : []) {
      let texts = try ["id", "en"].map { language in
        var takar = folder.takar
        takar.environment = ["COLUMNS": "\(columns)", "TAKAR_LANG": language]
        let outcome = try takar.run(words)
        #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(words): \(outcome.errors)")
        return outcome.output
      }
      #expect(texts[0] != texts[1], "\(words) says the same in both languages")
      for text in texts {
        let widest = text.split(separator: "\n").max { $0.count < $1.count } ?? ""
        #expect(widest.count <= columns, "\(words): \(widest)")
        #expect(!text.contains("\u{1B}"), "\(words)")
      }
    }
  }

  @Test(arguments: ExamplePages.files.filter { $0[0] == "report" })
  func reportsInBothLanguages(words: [String]) throws {
    let folder = try Kabupaten.scored()
    let texts = try ["id", "en"].map { try folder.takar.run(words + ["--lang", $0]).output }
    #expect(texts[0].hasPrefix("<!DOCTYPE html>") && texts[0].contains("lang=\"id\""))
    #expect(texts[1].contains("lang=\"en\""))
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
