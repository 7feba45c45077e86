import Assessment
import SourceDiagnostics

extension Diagnostic {
  /// The same with a next step of its own.
  func advising(id: String, en: String) -> Diagnostic {
    var copy = self
    copy.help = LocalizedText(id: id, en: en)
    return copy
  }

  /// The same with the one close match offered.
  func suggesting(_ word: String, among candidates: some Sequence<String>) -> Diagnostic {
    suggesting(CloseMatch.find(word, among: candidates), insteadOf: span)
  }
}

extension DiagnosticCode {
  init(_ code: String, title: (id: String, en: String), remedy: (id: String, en: String)) {
    self.init(
      code,
      title: LocalizedText(id: title.id, en: title.en),
      remedy: LocalizedText(id: remedy.id, en: remedy.en)
    )
  }
}

extension LocalizedText {
  /// Up to twelve words of a list, and how many more there are.
  static func list(_ words: [String]) -> LocalizedText {
    let shown = words.prefix(12).joined(separator: ", ")
    let rest = words.count - 12
    return rest > 0
      ? LocalizedText(id: "\(shown), dan \(rest) lagi", en: "\(shown), and \(rest) more")
      : LocalizedText(id: shown, en: shown)
  }
}
