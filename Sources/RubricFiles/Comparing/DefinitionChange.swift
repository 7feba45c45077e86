package import Assessment
package import SourceDiagnostics

/// One difference of meaning between two versions of a definition.
package struct DefinitionChange: Hashable, Sendable {
  package enum Weight: Hashable, Sendable {
    /// May change a result.
    case rule
    /// Titles, descriptions, citations: no result depends on them.
    case wording
  }

  /// Keys, and the codes of list items: `purposes.filling.categories.MS.at_least`.
  package let path: [String]
  /// The field's own sentence.
  package let summary: LocalizedText
  /// As text; `nil` where it was not there.
  package let old: String?
  package let new: String?
  package let weight: Weight
  /// In the new version, or in the old one where the new has nothing.
  package let span: SourceSpan

  /// `purposes.filling.categories.MS.at_least: 80 → 78`; `+` and `−` for what was added or removed.
  package var line: String {
    let place = path.joined(separator: ".")
    switch (old, new) {
    case (let old?, let new?): return "\(place): \(old) → \(new)"
    case (nil, let new?): return "+ \(place): \(new)"
    case (let old?, nil): return "− \(place): \(old)"
    case (nil, nil): return place
    }
  }
}
