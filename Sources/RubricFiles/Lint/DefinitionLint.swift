import Assessment
package import SourceDiagnostics

/// Reads definitions as a colleague would: what is valid, but hard to rate by or to defend.
///
/// A finding is silenced in place by a comment `# takar: allow W0501 reason` at its line or on the line above.
package struct DefinitionLint {
  private let collector: DiagnosticCollector

  package init(reportingTo collector: DiagnosticCollector) {
    self.collector = collector
  }

  /// Looks at every file that can be read as a definition; faults of syntax and shape are the loader's to report.
  package func check(_ sources: [DefinitionSource]) {
    for source in sources {
      let document = YAMLDocument.read(source.bytes, file: source.file, reportingTo: DiagnosticCollector())
      guard let document, document.isComplete, let form = DocumentForm(word: document.root["takar"]?.text)
      else { continue }
      let found = findings(document.root, form)
      let comments = LintComments(SourceText(file: source.file, bytes: source.bytes))
      comments.withoutReason.forEach(collector.report)
      for finding in found where !comments.allow(finding) { collector.report(finding) }
    }
  }

  private func findings(_ tree: YAMLNode, _ form: DocumentForm) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if form != .cases, tree["basis"] == nil { found.append(.withoutCitation(tree["title"]?.span ?? tree.span)) }
    guard form == .dictionary else { return found }
    let competencies = tree["competencies"]?.items ?? []
    for competency in competencies { found += LevelLint.neighbours(competency["levels"]?.items ?? []) }
    let levels = competencies.map { $0["levels"]?.items ?? [] }
    let indicators = levels.map { $0.flatMap { $0["indicators"]?.items ?? [] }.compactMap { $0["text"] } }
    // A repetition within one competency is an error that the loader reports.
    let distinct = indicators.flatMap { LintWords.distinct($0) }
    found += LevelLint.copies(levels.joined().compactMap { $0["description"] } + distinct)
    for node in indicators.joined() { found += IndicatorLint(node).findings }
    return found
  }
}

extension DiagnosticCode {
  /// What only `rubric check --lint` looks for.
  package static let lint: [DiagnosticCode] = [
    .vagueWord, .twoBehaviours, .levelsAlike, .copiedText, .withoutCitation, .allowWithoutReason,
  ]

  package static let withoutCitation = DiagnosticCode(
    "W0505",
    title: LocalizedText(id: "definisi menyebut dasarnya", en: "a definition says what it rests on"),
    remedy: LocalizedText(
      id: "tambahkan \"basis\" dengan peraturan atau praktiknya",
      en: "add \"basis\" with the regulation or practice"
    )
  )
}

extension Diagnostic {
  fileprivate static func withoutCitation(_ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .withoutCitation,
      LocalizedText(id: "definisi ini tidak menyebut dasarnya", en: "this definition cites nothing"),
      at: span
    )
  }
}
