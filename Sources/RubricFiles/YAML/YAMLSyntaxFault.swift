import Assessment
import SourceDiagnostics

/// What libyaml could not read. It cannot recover, so a file has one such fault at most.
struct YAMLSyntaxFault: Error {
  /// libyaml's own words; `tab` where a tab is to blame.
  let problem: String
  let place: SourcePosition
  /// Where the unfinished construct began.
  let begin: SourcePosition?

  func diagnostic(file: String) -> Diagnostic {
    let span = SourceSpan(file: file, start: place, end: SourcePosition(line: place.line, column: place.column + 1))
    let known = Explanation.all.first { problem.contains($0.problem) }
    let message =
      known?.message ?? LocalizedText(id: "YAML tidak dapat dibaca: \(problem)", en: "YAML cannot be read: \(problem)")
    var diagnostic = Diagnostic(.yamlSyntax, message, at: span)
    if let help = known?.help { diagnostic.help = help }
    if let begin, begin.line != place.line {
      let start = SourceSpan(file: file, start: begin, end: begin)
      let text = LocalizedText(id: "bagian yang belum selesai dimulai di sini", en: "the unfinished part begins here")
      diagnostic.notes = [.init(text, at: start)]
    }
    return diagnostic
  }
}
