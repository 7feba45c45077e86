import Foundation
import Testing

/// Faulty files that only the whole program can judge: what evaluators say, and the names in cases.
struct CorpusCommandTests {
  private static let corpus = Project.root.appending(path: "Tests/RubricFilesTests/Corpus")
  static let names: [String] = {
    let folder = corpus.appending(path: "command")
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []).sorted()
  }()

  private struct Finding: Decodable {
    struct Span: Decodable {
      let line: Int
      let column: Int
      let endLine: Int
      let endColumn: Int

      enum CodingKeys: String, CodingKey {
        case line, column
        case endLine = "end_line"
        case endColumn = "end_column"
      }
    }

    let code: String
    let span: Span

    /// As the head of a file of the corpus writes it.
    var line: String { "\(code) \(span.line):\(span.column)-\(span.endLine):\(span.endColumn)" }
  }

  @Test(arguments: names) func findsWhatIsExpectedAndNothingElse(name: String) throws {
    let takar = TakarProcess(folder: Self.corpus).writingElsewhere
    let file = Self.corpus.appending(path: "command/\(name)")
    let outcome = try takar.run("rubric", "check", "command/\(name)", "--rubrics", "context", "--format", "json")
    let lines = outcome.output.split(separator: "\n")
    let found = try lines.map { try JSONDecoder().decode(Finding.self, from: Data($0.utf8)).line }
    let head = "# expect: "
    if ProcessInfo.processInfo.environment["TAKAR_RECORD"] != nil {
      let bare = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
        .drop { $0.hasPrefix(head) }.joined(separator: "\n")
      try (found.map { "\(head)\($0)\n" }.joined() + bare).write(to: file, atomically: true, encoding: .utf8)
    }
    let text = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let expected = text.prefix { $0.hasPrefix(head) }.map { String($0.dropFirst(head.count)) }
    #expect(found.sorted() == expected.sorted() && !expected.isEmpty)
    #expect(outcome.status == 1)
  }

  @Test func showsPlaceNoteAndHelpInBothLanguages() throws {
    let takar = TakarProcess(folder: Self.corpus).writingElsewhere
    let words = ["rubric", "check", "purposes/bands-overlap.yaml", "--rubrics", "context", "--quiet"]
    #expect(
      try takar.run(words).output == """
        kesalahan[E0314]: batas 80 harus di bawah batas kategori sebelumnya, 80
          --> purposes/bands-overlap.yaml:16:45
           |
        16 |       - {code: MMS, title: Masih, at_least: 80}
           |                                             ^^
          = catatan: yang sebelumnya di sini
          --> purposes/bands-overlap.yaml:15:47
           |
        15 |       - {code: MS, title: Memenuhi, at_least: 80}
           |                                               ^^
          = saran: urutkan dari kategori terbaik; "at_least" pada semua kecuali yang terakhir

        """
    )
    let english = try takar.run(words + ["--lang", "en"]).output
    #expect(english.hasPrefix("error[E0314]: the bound 80 must be below that of the category before it, 80\n"))
    #expect(english.contains("\n  = note: the one before is here\n"))
    #expect(english.hasSuffix("\n  = help: put the best category first; \"at_least\" on all but the last\n"))
  }
}
