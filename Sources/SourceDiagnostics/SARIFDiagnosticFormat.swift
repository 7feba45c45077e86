package import Assessment
private import JSONText

/// One SARIF 2.1.0 log, for editors and code hosts that read static analysis results.
package struct SARIFDiagnosticFormat: DiagnosticFormat {
  package init() {}

  package func render(_ diagnostics: [Diagnostic], sources: [SourceText], in language: Language) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      writer.member("version", "2.1.0")
      writer.name("runs")
      writer.array { writer in writer.object { run(diagnostics, language, &$0) } }
    }
    writer.endLine()
    return String(decoding: writer.takeBytes(), as: UTF8.self)
  }

  private func run(_ diagnostics: [Diagnostic], _ language: Language, _ writer: inout JSONWriter) {
    writer.name("tool")
    writer.object { writer in
      writer.name("driver")
      writer.object { writer in
        writer.member("name", "takar")
        writer.name("rules")
        let codes = Set(diagnostics.map(\.code)).sorted { $0.code < $1.code }
        writer.array { writer in for code in codes { writer.object { rule(code, language, &$0) } } }
      }
    }
    writer.member("columnKind", "unicodeCodePoints")
    writer.name("results")
    writer.array { writer in for diagnostic in diagnostics { writer.object { result(diagnostic, language, &$0) } } }
  }

  private func rule(_ code: DiagnosticCode, _ language: Language, _ writer: inout JSONWriter) {
    writer.member("id", code.code)
    text("shortDescription", code.title[language], &writer)
    text("help", code.remedy[language], &writer)
  }

  private func result(_ diagnostic: Diagnostic, _ language: Language, _ writer: inout JSONWriter) {
    writer.member("ruleId", diagnostic.code.code)
    writer.member("level", diagnostic.severity.rawValue)
    text("message", "\(diagnostic.message[language]) (\(diagnostic.help[language]))", &writer)
    writer.name("locations")
    writer.array { writer in
      if let span = diagnostic.span { writer.object { location(span, &$0) } }
    }
    let related = diagnostic.notes.filter { $0.span != nil }
    if !related.isEmpty {
      writer.name("relatedLocations")
      writer.array { writer in
        for note in related { writer.object { self.related(note, language, &$0) } }
      }
    }
    if !diagnostic.fixes.isEmpty {
      writer.name("fixes")
      writer.array { writer in for fix in diagnostic.fixes { writer.object { self.fix(fix, &$0) } } }
    }
  }

  private func related(_ note: Diagnostic.Note, _ language: Language, _ writer: inout JSONWriter) {
    if let span = note.span { location(span, &writer) }
    text("message", note.message[language], &writer)
  }

  private func location(_ span: SourceSpan, _ writer: inout JSONWriter) {
    writer.name("physicalLocation")
    writer.object { writer in
      artifact(span.file, &writer)
      region("region", span, &writer)
    }
  }

  private func fix(_ fix: Diagnostic.Fix, _ writer: inout JSONWriter) {
    writer.name("artifactChanges")
    writer.array { writer in
      writer.object { writer in
        artifact(fix.span.file, &writer)
        writer.name("replacements")
        writer.array { writer in
          writer.object { writer in
            region("deletedRegion", fix.span, &writer)
            text("insertedContent", fix.replacement, &writer)
          }
        }
      }
    }
  }

  private func region(_ name: String, _ span: SourceSpan, _ writer: inout JSONWriter) {
    writer.name(name)
    writer.object { writer in
      writer.member("startLine", span.start.line)
      writer.member("startColumn", span.start.column)
      writer.member("endLine", span.end.line)
      writer.member("endColumn", span.end.column)
    }
  }

  private func artifact(_ file: String, _ writer: inout JSONWriter) {
    writer.name("artifactLocation")
    writer.object { $0.member("uri", uri(file)) }
  }

  private func text(_ name: String, _ text: String, _ writer: inout JSONWriter) {
    writer.name(name)
    writer.object { $0.member("text", text) }
  }

  /// The path as a relative reference: everything but unreserved characters and `/` is percent-encoded.
  private func uri(_ path: String) -> String {
    path.utf8.map { byte in
      let isLetter = (0x61...0x7A).contains(byte | 0x20)
      let isPlain = isLetter || (0x30...0x39).contains(byte) || "-._~/".utf8.contains(byte)
      if isPlain { return String(Unicode.Scalar(byte)) }
      return (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}

extension DiagnosticFormat where Self == SARIFDiagnosticFormat {
  package static var sarif: SARIFDiagnosticFormat { SARIFDiagnosticFormat() }
}
