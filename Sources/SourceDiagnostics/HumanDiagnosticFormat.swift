package import Assessment

/// For a terminal: the message, the line of the file with a caret under the place, notes and help.
package struct HumanDiagnosticFormat: DiagnosticFormat {
  package enum Style: Sendable {
    case plain
    case colored
  }

  private let style: Style

  package init(_ style: Style) {
    self.style = style
  }

  package func render(_ diagnostics: [Diagnostic], sources: [SourceText], in language: Language) -> String {
    let texts = Dictionary(sources.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    return diagnostics.map { render($0, texts, language) }.joined(separator: "\n")
  }

  private func render(_ diagnostic: Diagnostic, _ texts: [String: SourceText], _ language: Language) -> String {
    let tint: Tint = diagnostic.severity == .error ? .red : .yellow
    let head = "\(diagnostic.severity.name[language])[\(diagnostic.code.code)]"
    var lines = ["\(paint(head, tint)): \(paint(diagnostic.message[language].printable, .bold))"]
    if let span = diagnostic.span { lines += place(span, texts, tint) }
    let noteName = LocalizedText(id: "catatan", en: "note")[language]
    for note in diagnostic.notes {
      lines.append("  = \(paint(noteName, .bold)): \(note.message[language].printable)")
      if let span = note.span { lines += place(span, texts, .blue) }
    }
    let helpName = LocalizedText(id: "saran", en: "help")[language]
    lines.append("  = \(paint(helpName, .bold)): \(diagnostic.help[language].printable)")
    return lines.map { $0 + "\n" }.joined()
  }

  private func place(_ span: SourceSpan, _ texts: [String: SourceText], _ tint: Tint) -> [String] {
    let number = String(span.start.line)
    let margin = String(repeating: " ", count: number.count)
    var lines = ["\(margin)\(paint("-->", .blue)) \(span.description.printable)"]
    guard let line = texts[span.file]?.line(span.start.line) else { return lines }
    let snippet = Snippet(line: line, span: span)
    lines.append(paint("\(margin) |", .blue))
    lines.append("\(paint("\(number) |", .blue)) \(snippet.text)")
    lines.append("\(paint("\(margin) |", .blue)) \(snippet.padding)\(paint(snippet.carets, tint))")
    return lines
  }

  private enum Tint: String {
    case red = "1;31"
    case yellow = "1;33"
    case blue = "1;34"
    case bold = "1"
  }

  private func paint(_ text: String, _ tint: Tint) -> String {
    switch style {
    case .plain: text
    case .colored: "\u{1B}[\(tint.rawValue)m\(text)\u{1B}[0m"
    }
  }
}

extension DiagnosticFormat where Self == HumanDiagnosticFormat {
  package static func human(_ style: HumanDiagnosticFormat.Style) -> HumanDiagnosticFormat { .init(style) }
}
