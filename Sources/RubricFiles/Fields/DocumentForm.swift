package import Assessment
import SourceDiagnostics

/// The kinds of file that begin with `takar: KIND/1`: the four definitions, and the cases that test a rubric.
package enum DocumentForm: String, CaseIterable, Sendable {
  case dictionary
  case standard
  case rubric
  case programme
  case cases

  /// The value of the key `takar`.
  package var word: String { "\(rawValue)/1" }

  /// What a file is whose key `takar` says this; `nil` for any other word.
  init?(word: String?) {
    guard let form = DocumentForm.allCases.first(where: { $0.word == word }) else { return nil }
    self = form
  }

  /// `nil` for cases, which define nothing.
  package var definition: DefinitionKind? { DefinitionKind(rawValue: rawValue) }

  package var table: FieldTable { definition?.table ?? .cases }
}

extension DocumentForm {
  /// What the key `takar` of a file says; `nil` where it says nothing known, which is reported.
  static func read(_ document: YAMLDocument, reportingTo collector: DiagnosticCollector) -> DocumentForm? {
    guard let node = document.root["takar"] else {
      if document.isComplete { collector.report(.noKind(at: document.root.span)) }
      return nil
    }
    if let form = DocumentForm(word: node.text) { return form }
    collector.report(.unknownKind(node.text ?? "", among: allCases.map(\.word), at: node.span))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func noKind(at span: SourceSpan) -> Diagnostic {
    let text = LocalizedText(
      id: "berkas tidak menyebut jenisnya pada kunci \"takar\"",
      en: "the file does not name its kind with \"takar\""
    )
    return Diagnostic(.unknownKind, text, at: span)
  }

  fileprivate static func unknownKind(_ word: String, among words: [String], at span: SourceSpan) -> Diagnostic {
    let text = LocalizedText(id: "jenis \"\(word)\" tidak dikenal", en: "the kind \"\(word)\" is not known")
    return Diagnostic(.unknownKind, text, at: span)
      .suggesting(CloseMatch.find(word, among: words), insteadOf: span)
  }
}
