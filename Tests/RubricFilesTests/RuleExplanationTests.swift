import Assessment
import RubricFiles
import SourceDiagnostics
import Testing

@Suite struct RuleExplanationTests {
  @Test func explainsEveryCodeInOrder() {
    #expect(RuleExplanation.all.map(\.code) == DiagnosticCode.definitionFiles)
  }

  @Test(arguments: DiagnosticCode.definitionFiles) func speaksBothLanguages(code: DiagnosticCode) throws {
    let reason = try #require(RuleExplanation.of(code.code)).reason
    #expect(!reason.id.isEmpty && !reason.en.isEmpty && reason.id != reason.en)
  }

  @Test(arguments: DiagnosticCode.definitionFiles) func showsTheRuleBrokenAndMended(code: DiagnosticCode) throws {
    let explanation = try #require(RuleExplanation.of(code.code))
    if explanation.wrong.isEmpty { return }
    if DiagnosticCode.lint.contains(code) {
      #expect(lint(explanation.wrong).contains(code.code))
      #expect(lint(explanation.right) == [])
      return
    }
    let asked: DiagnosticCode? = code == .mustMeetWithoutGate ? code : nil
    #expect(Set(ExcerptFile.codes(explanation.wrong, warningOf: asked)) == [code.code])
    #expect(ExcerptFile.codes(explanation.right, warningOf: asked) == [])
  }

  private func lint(_ excerpts: [RuleExplanation.Excerpt]) -> [String] {
    let collector = DiagnosticCollector()
    let sources = excerpts.map { DefinitionSource(file: "f", bytes: Array($0.text.utf8)) }
    DefinitionLint(reportingTo: collector).check(sources)
    return collector.diagnostics.map(\.code.code)
  }
}

/// Excerpts made whole with the samples: each of its keys takes the place of the sample's.
private enum ExcerptFile {
  /// The codes that loading reports; warnings of purposes where they are asked for.
  static func codes(_ excerpts: [RuleExplanation.Excerpt], warningOf code: DiagnosticCode?) -> [String] {
    let around = Sample.allCases.filter { sample in !excerpts.contains { $0.kind?.rawValue == "\(sample)" } }
    let texts = excerpts.map(whole) + around.map(\.rawValue)
    let collector = DiagnosticCollector()
    let sources = texts.enumerated().map { DefinitionSource(file: "\($0.offset)", bytes: Array($0.element.utf8)) }
    let set = DefinitionSet.load(sources, reportingTo: collector)
    for purpose in set.rubrics.flatMap(\.value.purposes) where code != nil {
      DefinitionSet.warnings(for: purpose, standards: set.standards).forEach(collector.report)
    }
    return collector.diagnostics.map(\.code.code)
  }

  private static func whole(_ excerpt: RuleExplanation.Excerpt) -> String {
    guard let sample = Sample.allCases.first(where: { "\($0)" == excerpt.kind?.rawValue }) else { return excerpt.text }
    let own = blocks(excerpt.text)
    let kept = blocks(sample.rawValue).filter { block in !own.contains { $0.key == block.key } }
    let isHeader = ["takar", "id"]
    let blocks = own.filter { isHeader.contains($0.key) } + kept + own.filter { !isHeader.contains($0.key) }
    return blocks.map(\.text).joined()
  }

  /// The text by its keys at the margin.
  private static func blocks(_ text: String) -> [(key: String, text: String)] {
    var blocks: [(key: String, text: String)] = []
    for line in text.split(separator: "\n") {
      if line.first == " ", let last = blocks.indices.last {
        blocks[last].text += line + "\n"
      } else {
        blocks.append((String(line.prefix { $0 != ":" }), line + "\n"))
      }
    }
    return blocks
  }
}
