package import Assessment

/// A line of `takar rubric list`.
package struct DefinitionEntry: Hashable, Sendable {
  package var kind: DefinitionKind
  package var header: DefinitionHeader
  /// Where it comes from: a path, or `nil` for the embedded ones.
  package var origin: String?

  package init(kind: DefinitionKind, header: DefinitionHeader, origin: String? = nil) {
    self.kind = kind
    self.header = header
    self.origin = origin
  }
}

/// The definitions at hand as a table (`takar rubric list`).
package struct DefinitionTable: Sendable {
  private let entries: [DefinitionEntry]

  package init(_ entries: [DefinitionEntry]) { self.entries = entries }

  package func text(_ style: PageStyle) -> String { "" }
}
