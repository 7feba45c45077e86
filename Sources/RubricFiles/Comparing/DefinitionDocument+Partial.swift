extension DefinitionSet {
  /// The old version with some of its keys taken from the new one: what these changes alone would do.
  ///
  /// `nil` where the mixture makes no definition.
  package static func mixture(
    _ old: DefinitionDocument,
    taking keys: Set<String>,
    from new: DefinitionDocument
  ) -> DefinitionSet? {
    var entries = old.tree.entries.filter { !keys.contains($0.key) }
    entries += new.tree.entries.filter { keys.contains($0.key) }
    let document = DefinitionDocument(
      key: old.key,
      header: old.header,
      tree: YAMLNode(.mapping(entries), at: old.tree.span),
      source: old.source,
      bases: old.bases
    )
    var set = DefinitionSet()
    return set.add(document) ? set : nil
  }
}
