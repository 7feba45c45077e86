import Assessment
package import SourceDiagnostics

/// Levels that an assessor cannot tell apart, and texts that were copied and not adapted.
enum LevelLint {
  /// Fewer words than this make no difference between two levels.
  private static let leastDifference = 3

  static func neighbours(_ levels: [YAMLNode]) -> [Diagnostic] {
    zip(levels, levels.dropFirst()).compactMap { lower, upper in
      if let title = upper["title"], let own = title.text, let other = lower["title"]?.text,
        LintWords.of(own) == LintWords.of(other)
      {
        return .levelsAlike(at: title.span, lower: lower["title"]?.span)
      }
      guard let text = wording(lower), let other = wording(upper), let node = upper["description"] ?? upper["title"],
        LintWords.difference(text, other) < leastDifference
      else { return nil }
      return .levelsAlike(at: node.span, lower: (lower["description"] ?? lower["title"])?.span)
    }
  }

  /// Texts that stood before in the same dictionary, word for word.
  static func copies(_ nodes: [YAMLNode]) -> [Diagnostic] {
    var first: [[String]: SourceSpan] = [:]
    return nodes.compactMap { node in
      guard let text = node.text else { return nil }
      let words = LintWords.of(text)
      guard words.count >= leastDifference else { return nil }
      if let place = first[words] { return .copiedText(at: node.span, first: place) }
      first[words] = node.span
      return nil
    }
  }

  /// What tells the level apart for a reader; the figure alone does not.
  private static func wording(_ level: YAMLNode) -> String? {
    let indicators = level["indicators"]?.items.compactMap { $0["text"]?.text } ?? []
    let parts = [level["title"]?.text, level["description"]?.text].compactMap(\.self) + indicators
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}

extension DiagnosticCode {
  package static let levelsAlike = DiagnosticCode(
    "W0503",
    title: LocalizedText(id: "dua level berdekatan harus berbeda", en: "two neighbouring levels must differ"),
    remedy: LocalizedText(
      id: "tulis apa yang bertambah pada level ini",
      en: "write what this level adds"
    )
  )
  package static let copiedText = DiagnosticCode(
    "W0504",
    title: LocalizedText(
      id: "uraian level dan indikator bukan salinan",
      en: "a level's or indicator's text is no copy"
    ),
    remedy: LocalizedText(id: "tulis yang khas untuk tempat ini", en: "write what is particular here")
  )
}

extension Diagnostic {
  fileprivate static func levelsAlike(at span: SourceSpan, lower: SourceSpan?) -> Diagnostic {
    Diagnostic(
      .levelsAlike,
      LocalizedText(
        id: "level ini hampir sama dengan level di bawahnya",
        en: "this level hardly differs from the one below"
      ),
      at: span,
      notes: [.init(.init(id: "level di bawahnya", en: "the level below"), at: lower)]
    )
  }

  fileprivate static func copiedText(at span: SourceSpan, first: SourceSpan) -> Diagnostic {
    Diagnostic(
      .copiedText,
      LocalizedText(id: "teks ini sudah dipakai di tempat lain", en: "this text already stands elsewhere"),
      at: span,
      notes: [.init(.init(id: "pertama kali di sini", en: "first given here"), at: first)]
    )
  }
}
