import Assessment
import JSONText
import SourceDiagnostics
import Testing

@Suite struct DiagnosticFormatTests {
  private static let source = SourceText(file: "r.yaml", bytes: Array("takar: rubric/1\nmetods:\r\n\tweight: 1\n".utf8))

  private static func span(_ line: Int, _ columns: Range<Int>) -> SourceSpan {
    SourceSpan(
      file: "r.yaml",
      start: SourcePosition(line: line, column: columns.lowerBound),
      end: SourcePosition(line: line, column: columns.upperBound)
    )
  }

  private static let code = DiagnosticCode(
    "E9999",
    title: LocalizedText(id: "kunci harus dikenal", en: "a key must be known"),
    remedy: LocalizedText(id: "hapus kunci itu", en: "remove the key")
  )

  private static var diagnostic: Diagnostic {
    Diagnostic(
      code,
      LocalizedText(id: "kunci \"metods\" tidak dikenal", en: "unknown key \"metods\""),
      at: span(2, 1..<7),
      notes: [.init(LocalizedText(verbatim: "here"), at: span(3, 2..<8))]
    ).suggesting("methods", insteadOf: span(2, 1..<7))
  }

  @Test func rendersSnippetCaretsNotesAndHelp() {
    let text = HumanDiagnosticFormat(.plain).render([Self.diagnostic], sources: [Self.source], in: .english)
    #expect(
      text == """
        error[E9999]: unknown key "metods"
         --> r.yaml:2:1
          |
        2 | metods:
          | ^^^^^^
          = note: here
         --> r.yaml:3:2
          |
        3 | \tweight: 1
          | \t^^^^^^
          = help: did you mean "methods"?

        """
    )
  }

  @Test func rendersIndonesianOnOneLine() {
    let text = LineDiagnosticFormat().render([Self.diagnostic], sources: [], in: .indonesian)
    #expect(
      text == "r.yaml:2:1: kesalahan E9999: kunci \"metods\" tidak dikenal (maksudnya \"methods\"?)\n"
    )
  }

  @Test func rendersOneJSONObjectALine() {
    let plain = Diagnostic(Self.code, LocalizedText(id: "a", en: "b"), at: Self.span(1, 1..<6))
    let text = JSONDiagnosticFormat().render([plain], sources: [], in: .indonesian)
    #expect(
      text == #"{"code":"E9999","severity":"error","message":{"id":"a","en":"b"},"#
        + #""help":{"id":"hapus kunci itu","en":"remove the key"},"#
        + #""span":{"file":"r.yaml","line":1,"column":1,"end_line":1,"end_column":6},"notes":[],"fixes":[]}"# + "\n"
    )
  }

  @Test func rendersWorkflowCommandsWithEscapes() {
    let hostile = Diagnostic(Self.code, LocalizedText(verbatim: "50% a\nb"), at: SourceSpan(file: "a:b,c.yaml"))
    let text = GitHubDiagnosticFormat().render([hostile], sources: [], in: .english)
    #expect(
      text
        == "::error file=a%3Ab%2Cc.yaml,line=1,col=1,endLine=1,endColumn=1,title=E9999::50%25 a%0Ab (remove the key)\n"
    )
  }

  @Test func rendersOneSARIFLog() throws {
    let text = SARIFDiagnosticFormat().render([Self.diagnostic, Self.diagnostic], sources: [], in: .english)
    let run = try #require(try JSONParser.parse(text)["runs"]?.array?.first)
    #expect(run["tool"]?["driver"]?["rules"]?.array?.compactMap { $0["id"]?.string } == ["E9999"])
    let result = try #require(run["results"]?.array?.first)
    #expect(run["results"]?.array?.count == 2)
    let place = result["locations"]?.array?.first?["physicalLocation"]
    #expect(place?["artifactLocation"]?["uri"] == "r.yaml")
    #expect(place?["region"] == ["startLine": 2, "startColumn": 1, "endLine": 2, "endColumn": 7])
    #expect(result["relatedLocations"]?.array?.first?["message"] == ["text": "here"])
    let change = result["fixes"]?.array?.first?["artifactChanges"]?.array?.first?["replacements"]?.array?.first
    #expect(change?["insertedContent"] == ["text": "methods"])
  }

  @Test func keepsControlCharactersFromTheTerminal() {
    let hostile = Diagnostic(Self.code, LocalizedText(verbatim: "a\u{1B}[2Jb\nc"), at: nil)
    let text = LineDiagnosticFormat().render([hostile], sources: [], in: .english)
    #expect(text == "error E9999: a\u{FFFD}[2Jb\u{FFFD}c (remove the key)\n")
  }

  @Test func cutsLongLinesAroundTheSpan() {
    let source = SourceText(file: "r.yaml", bytes: Array(String(repeating: "x", count: 500).utf8))
    let diagnostic = Diagnostic(Self.code, LocalizedText(verbatim: "m"), at: Self.span(1, 300..<303))
    let text = HumanDiagnosticFormat(.plain).render([diagnostic], sources: [source], in: .english)
    let lines = text.split(separator: "\n")
    #expect(lines[3].count == 116 && lines[3].hasSuffix("…"))
    #expect(lines[4].hasSuffix(" ^^^"))
    #expect(lines[4].count == 4 + 56 + 3)
  }

  @Test func colorsOnlyWhenAsked() {
    let text = HumanDiagnosticFormat(.colored).render([Self.diagnostic], sources: [], in: .english)
    #expect(text.hasPrefix("\u{1B}[1;31merror[E9999]\u{1B}[0m"))
  }
}
