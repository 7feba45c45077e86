package import Assessment

/// Workflow commands that a code host shows beside the lines: `::error file=…,line=…::message`.
package struct GitHubDiagnosticFormat: DiagnosticFormat {
  package init() {}

  package func render(_ diagnostics: [Diagnostic], sources: [SourceText], in language: Language) -> String {
    diagnostics.map { diagnostic in
      var properties: [String] = []
      if let span = diagnostic.span {
        properties.append("file=\(escaped(span.file, property: true))")
        properties.append("line=\(span.start.line),col=\(span.start.column)")
        properties.append("endLine=\(span.end.line),endColumn=\(span.end.column)")
      }
      properties.append("title=\(diagnostic.code.code)")
      let message = "\(diagnostic.message[language]) (\(diagnostic.help[language]))"
      let command = "::\(diagnostic.severity.rawValue) \(properties.joined(separator: ","))"
      return "\(command)::\(escaped(message, property: false))\n"
    }.joined()
  }

  private func escaped(_ text: String, property: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where property: result += "%3A"
      case "," where property: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension DiagnosticFormat where Self == GitHubDiagnosticFormat {
  package static var github: GitHubDiagnosticFormat { GitHubDiagnosticFormat() }
}
