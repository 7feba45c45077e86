import Assessment
import SourceDiagnostics
import Testing

@Suite struct DiagnosticCollectorTests {
  private func diagnostic(_ code: String, line: Int?) -> Diagnostic {
    let text = LocalizedText(verbatim: code)
    let span = line.map { line in
      let start = SourcePosition(line: line, column: 1)
      return SourceSpan(file: "f", start: start, end: start)
    }
    return Diagnostic(DiagnosticCode(code, title: text, remedy: text), text, at: span)
  }

  @Test func sortsByPlaceAndKeepsTheOrderOfEquals() {
    let collector = DiagnosticCollector()
    for (code, line) in [("E3", 3), ("E1", nil), ("W2", 2), ("E2", 2)] {
      collector.report(diagnostic(code, line: line))
    }
    #expect(collector.diagnostics.map(\.code.code) == ["E1", "W2", "E2", "E3"])
    #expect(collector.errorCount == 3 && collector.warningCount == 1)
  }

  @Test func countsBeyondItsLimit() {
    let collector = DiagnosticCollector(limit: 2)
    for line in 1...5 { collector.report(diagnostic("E1", line: line)) }
    #expect(collector.diagnostics.count == 2)
    #expect(collector.errorCount == 5 && collector.hasErrors)
  }
}

@Suite struct CloseMatchTests {
  @Test(arguments: [
    ("metods", "methods"), ("wieght", "weight"), ("Weight", "weight"), ("M.1", nil), ("zzz", nil), ("x", nil),
    ("", nil), ("takar/manajerial", nil),
  ])
  func suggestsOnlyCloseAndSingleMatches(word: String, expected: String?) {
    #expect(CloseMatch.find(word, among: ["methods", "weight", "M.01", "M.11", "title"]) == expected)
  }
}
