package import Assessment
private import JSONText

/// One JSON object a line, with every message in both languages.
package struct JSONDiagnosticFormat: DiagnosticFormat {
  package init() {}

  package func render(_ diagnostics: [Diagnostic], sources: [SourceText], in language: Language) -> String {
    var writer = JSONWriter()
    for diagnostic in diagnostics {
      writer.object { writer in
        writer.member("code", diagnostic.code.code)
        writer.member("severity", diagnostic.severity.rawValue)
        writer.member("message", diagnostic.message)
        writer.member("help", diagnostic.help)
        writer.member("span", diagnostic.span)
        writer.name("notes")
        writer.array { writer in for note in diagnostic.notes { writer.note(note) } }
        writer.name("fixes")
        writer.array { writer in for fix in diagnostic.fixes { writer.fix(fix) } }
      }
      writer.endLine()
    }
    return String(decoding: writer.takeBytes(), as: UTF8.self)
  }
}

extension DiagnosticFormat where Self == JSONDiagnosticFormat {
  package static var json: JSONDiagnosticFormat { JSONDiagnosticFormat() }
}

extension JSONWriter {
  fileprivate mutating func member(_ name: String, _ text: LocalizedText) {
    self.name(name)
    object { writer in
      writer.member("id", text.id)
      writer.member("en", text.en)
    }
  }

  fileprivate mutating func member(_ name: String, _ span: SourceSpan?) {
    self.name(name)
    guard let span else { return null() }
    object { writer in
      writer.member("file", span.file)
      writer.member("line", span.start.line)
      writer.member("column", span.start.column)
      writer.member("end_line", span.end.line)
      writer.member("end_column", span.end.column)
    }
  }

  fileprivate mutating func note(_ note: Diagnostic.Note) {
    object { writer in
      writer.member("message", note.message)
      writer.member("span", note.span)
    }
  }

  fileprivate mutating func fix(_ fix: Diagnostic.Fix) {
    object { writer in
      writer.member("replacement", fix.replacement)
      writer.member("span", fix.span)
    }
  }
}
