package import Assessment

/// What names a definition once and for all.
package struct DefinitionKey: Hashable, Sendable {
  package let kind: DefinitionKind
  package let id: String
  package let version: String

  package init(kind: DefinitionKind, id: String, version: String) {
    self.kind = kind
    self.id = id
    self.version = version
  }
}

extension DefinitionKey: Comparable {
  /// By kind, id and version as text.
  package static func < (left: DefinitionKey, right: DefinitionKey) -> Bool {
    (left.kind.rawValue, left.id, left.version) < (right.kind.rawValue, right.id, right.version)
  }
}

extension DefinitionKey: CustomStringConvertible {
  package var description: String { "\(id)@\(version)" }
}
