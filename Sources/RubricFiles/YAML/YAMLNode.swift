package import SourceDiagnostics

/// A node of a YAML file with its place. Scalars stay text until a field says what they are.
package struct YAMLNode: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case scalar(String)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  package struct Entry: Hashable, Sendable {
    package let key: String
    package let keySpan: SourceSpan
    package let value: YAMLNode
  }

  package let content: Content
  package let span: SourceSpan
  /// Nothing was written: a key without a value. Such a node is an empty scalar.
  package let isBlank: Bool
  /// An alias stands here, which is refused: what it means is not known, nor whether it fits.
  let isUnknown: Bool

  init(_ content: Content, at span: SourceSpan, isBlank: Bool = false, isUnknown: Bool = false) {
    self.content = content
    self.span = span
    self.isBlank = isBlank
    self.isUnknown = isUnknown
  }
}

extension YAMLNode {
  /// The text of a scalar that was written.
  package var text: String? {
    if case .scalar(let text) = content, !isBlank { text } else { nil }
  }

  /// The items of a sequence; none for any other node.
  package var items: [YAMLNode] {
    if case .sequence(let items) = content { items } else { [] }
  }

  /// The entries of a mapping in the order written; none for any other node.
  package var entries: [Entry] {
    if case .mapping(let entries) = content { entries } else { [] }
  }

  package subscript(key: String) -> YAMLNode? { entry(key)?.value }

  package func entry(_ key: String) -> Entry? { entries.first { $0.key == key } }

  /// The node at a path of keys and, in sequences, positions from 0.
  package func node(at path: some Collection<String>) -> YAMLNode? {
    guard let step = path.first else { return self }
    let rest = path.dropFirst()
    switch content {
    case .scalar: return nil
    case .mapping: return self[step]?.node(at: rest)
    case .sequence(let items):
      guard let index = Int(step), items.indices.contains(index) else { return nil }
      return items[index].node(at: rest)
    }
  }
}
