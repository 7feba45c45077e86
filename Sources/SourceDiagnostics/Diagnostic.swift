package import Assessment

/// What is wrong with a user's input, where, why and what to do next.
package struct Diagnostic: Hashable, Sendable {
  /// Another place that matters, or a further fact.
  package struct Note: Hashable, Sendable {
    package let message: LocalizedText
    package let span: SourceSpan?

    package init(_ message: LocalizedText, at span: SourceSpan? = nil) {
      self.message = message
      self.span = span
    }
  }

  /// An edit that would mend it.
  package struct Fix: Hashable, Sendable {
    package let span: SourceSpan
    package let replacement: String

    package init(replacing span: SourceSpan, with replacement: String) {
      self.span = span
      self.replacement = replacement
    }
  }

  package let code: DiagnosticCode
  package let message: LocalizedText
  package let span: SourceSpan?
  package var notes: [Note]
  /// What to do next.
  package var help: LocalizedText
  package var fixes: [Fix]

  package init(_ code: DiagnosticCode, _ message: LocalizedText, at span: SourceSpan?, notes: [Note] = []) {
    self.code = code
    self.message = message
    self.span = span
    self.notes = notes
    help = code.remedy
    fixes = []
  }

  package var severity: DiagnosticSeverity { code.severity }

  /// The same with the one close match offered as help and fix, when there is one.
  package func suggesting(_ match: String?, insteadOf span: SourceSpan?) -> Diagnostic {
    guard let match else { return self }
    var copy = self
    copy.help = LocalizedText(id: "maksudnya \"\(match)\"?", en: "did you mean \"\(match)\"?")
    if let span { copy.fixes = [Fix(replacing: span, with: match)] }
    return copy
  }
}
