package import Assessment
package import SourceDiagnostics

/// Why a rule of definition files is there, with an example that breaks it and the same mended; tests run both.
package struct RuleExplanation: Sendable {
  /// The keys of a definition that matter; the rest of the file is left out.
  package struct Excerpt: Sendable {
    /// `nil`: the text is a whole file.
    package let kind: DefinitionKind?
    package let text: String

    static func dictionary(_ text: String) -> Excerpt { Excerpt(kind: .dictionary, text: text) }
    static func standard(_ text: String) -> Excerpt { Excerpt(kind: .standard, text: text) }
    static func rubric(_ text: String) -> Excerpt { Excerpt(kind: .rubric, text: text) }
    static func programme(_ text: String) -> Excerpt { Excerpt(kind: .programme, text: text) }
    static func file(_ text: String) -> Excerpt { Excerpt(kind: nil, text: text) }
  }

  package let code: DiagnosticCode
  package let reason: LocalizedText
  /// Usually one; several where files disagree with each other. None where no text can show it.
  package let wrong: [Excerpt]
  package let right: [Excerpt]

  init(_ code: DiagnosticCode, id: String, en: String, wrong: [Excerpt], right: [Excerpt]) {
    self.code = code
    reason = LocalizedText(id: id, en: en)
    self.wrong = wrong
    self.right = right
  }

  init(_ code: DiagnosticCode, id: String, en: String, wrong: Excerpt, right: Excerpt) {
    self.init(code, id: id, en: en, wrong: [wrong], right: [right])
  }

  /// Every explanation, in the order of `DiagnosticCode.definitionFiles`; complete by test.
  package static let all: [RuleExplanation] = syntax + shape + rules + methods + purposes + references + lint

  /// The explanation of a code, or `nil` for a code of other files.
  package static func of(_ code: String) -> RuleExplanation? { all.first { $0.code.code == code } }
}
