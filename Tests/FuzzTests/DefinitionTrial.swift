import Assessment
import RubricFiles
import SourceDiagnostics

/// Definition files, divided by U+001E, that are loaded together.
struct DefinitionTrial {
  private let sources: [DefinitionSource]
  private let texts: [String: SourceText]

  init(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: 0x1E, maxSplits: 7, omittingEmptySubsequences: false)
    sources = parts.enumerated().map { DefinitionSource(file: "\($0.offset).yaml", bytes: Array($0.element)) }
    texts = Dictionary(uniqueKeysWithValues: sources.map { ($0.file, SourceText(file: $0.file, bytes: $0.bytes)) })
  }

  var broken: String? {
    let collector = DiagnosticCollector()
    let set = DefinitionSet.load(sources, reportingTo: collector)
    _ = CaseFile.load(sources, reportingTo: DiagnosticCollector())
    for source in sources where !isAccountedFor(source, set, collector) { return "\(source.file) is lost" }
    DefinitionLint(reportingTo: collector).check(sources)
    return misplaced(collector.diagnostics) ?? unstored(set) ?? unrendered(collector.diagnostics)
  }

  /// A file becomes a definition, has a fault, is a file of cases, or says what another one says.
  private func isAccountedFor(
    _ source: DefinitionSource,
    _ set: DefinitionSet,
    _ collector: DiagnosticCollector
  ) -> Bool {
    if collector.hasErrors || set.documents.contains(where: { $0.source.file == source.file }) { return true }
    let tree = YAMLDocument.read(source.bytes, file: source.file, reportingTo: DiagnosticCollector())?.root
    if tree?["takar"]?.text == DocumentForm.cases.word { return true }
    return set.documents.contains { $0.key.id == tree?["id"]?.text && $0.key.version == tree?["version"]?.text }
  }

  /// Every place is one of its file, and ends where it begins or behind it.
  private func misplaced(_ diagnostics: [Diagnostic]) -> String? {
    for diagnostic in diagnostics {
      for span in [diagnostic.span] + diagnostic.notes.map(\.span) {
        guard let span else { continue }
        guard let text = texts[span.file] else { return "\(diagnostic.code.code) is in no file: \(span)" }
        let isInside = span.start.line >= 1 && span.start.column >= 1 && span.start <= span.end
        let length = text.line(span.start.line)?.unicodeScalars.count
        guard isInside, span.start.column <= (length ?? 0) + 2 else { return "\(diagnostic.code.code) is off: \(span)" }
      }
    }
    return nil
  }

  /// What was loaded comes back equal from its canonical text.
  private func unstored(_ set: DefinitionSet) -> String? {
    let stored = set.documents.map { DefinitionSource(file: "\($0.key)", bytes: $0.canonicalBytes) }
    guard let again = try? DefinitionSet.load(canonical: stored) else { return "a canonical text is refused" }
    let isSame =
      again.documents.map(\.canonicalBytes) == stored.map(\.bytes)
      && again.rubrics.map(\.value) == set.rubrics.map(\.value)
      && again.standards.map(\.value) == set.standards.map(\.value)
      && again.dictionaries.map(\.value) == set.dictionaries.map(\.value)
      && again.programmes.map(\.value) == set.programmes.map(\.value)
    return isSame ? nil : "a canonical text says something else"
  }

  private func unrendered(_ diagnostics: [Diagnostic]) -> String? {
    let formats: [any DiagnosticFormat] = [
      HumanDiagnosticFormat(.colored), LineDiagnosticFormat(), JSONDiagnosticFormat(), SARIFDiagnosticFormat(),
      GitHubDiagnosticFormat(),
    ]
    for format in formats {
      let text = format.render(diagnostics, sources: Array(texts.values), in: .english)
      if !diagnostics.isEmpty && text.isEmpty { return "\(format) writes nothing" }
    }
    return nil
  }
}
