package import Assessment

/// One rule a user's input may break, declared beside its emitter as a static member.
package struct DiagnosticCode: Sendable {
  /// Stable for ever, for example `E0123`; `W` where it is a warning.
  package let code: String
  /// The rule in one phrase.
  package let title: LocalizedText
  /// What to do about it; the help of every diagnostic that has none of its own.
  package let remedy: LocalizedText

  package init(_ code: String, title: LocalizedText, remedy: LocalizedText) {
    precondition(code.first == "E" || code.first == "W", "A diagnostic code begins with E or W: \(code)")
    self.code = code
    self.title = title
    self.remedy = remedy
  }

  package var severity: DiagnosticSeverity { code.first == "W" ? .warning : .error }
}

extension DiagnosticCode: Hashable {
  package static func == (left: DiagnosticCode, right: DiagnosticCode) -> Bool { left.code == right.code }
  package func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

package enum DiagnosticSeverity: String, Hashable, Sendable {
  case error
  case warning

  package var name: LocalizedText {
    switch self {
    case .error: LocalizedText(id: "kesalahan", en: "error")
    case .warning: LocalizedText(id: "peringatan", en: "warning")
    }
  }
}
