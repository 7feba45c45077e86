package import Assessment
package import SourceDiagnostics

/// A definition as it was written: its bytes, its tree with every place, and who it is.
package struct DefinitionDocument: Sendable {
  package let key: DefinitionKey
  package let header: DefinitionHeader
  /// Standards: with every base merged in and without `extends`.
  package let tree: YAMLNode
  package let source: DefinitionSource
  /// The bases merged in, nearest first.
  package let bases: [DefinitionKey]

  /// The canonical text whose SHA-256 is the definition's digest. Cost: one pass over the tree.
  package var canonicalBytes: [UInt8] { tree.canonicalBytes }

  /// Where the value at a path of keys and list places stands, or the nearest thing above it that is there.
  ///
  /// `["evaluators", "managerial", "parameters", "min_methods", "count"]` leads to a parameter.
  package func span(at path: [String]) -> SourceSpan {
    for count in (0...path.count).reversed() {
      if let node = tree.node(at: path.prefix(count)), count > 0 { return node.span }
    }
    return tree["id"]?.span ?? tree.span
  }

  /// Where the last key of a path stands, for faults of the key itself.
  package func keySpan(at path: [String]) -> SourceSpan {
    let entry = path.last.flatMap { tree.node(at: path.dropLast())?.entry($0) }
    return entry?.keySpan ?? span(at: path)
  }
}

/// A definition's value with the document it was read from.
package struct Definition<Value: Sendable>: Sendable {
  package let value: Value
  package let document: DefinitionDocument

  package init(value: Value, document: DefinitionDocument) {
    self.value = value
    self.document = document
  }
}
