package import Assessment

/// One line each: `file:line:column: error E0123: message (help)`.
package struct LineDiagnosticFormat: DiagnosticFormat {
  package init() {}

  package func render(_ diagnostics: [Diagnostic], sources: [SourceText], in language: Language) -> String {
    diagnostics.map { diagnostic in
      let place = diagnostic.span.map { "\($0): " } ?? ""
      let head = "\(diagnostic.severity.name[language]) \(diagnostic.code.code)"
      let line = "\(place)\(head): \(diagnostic.message[language]) (\(diagnostic.help[language]))"
      return line.printable + "\n"
    }.joined()
  }
}

extension DiagnosticFormat where Self == LineDiagnosticFormat {
  package static var line: LineDiagnosticFormat { LineDiagnosticFormat() }
}
