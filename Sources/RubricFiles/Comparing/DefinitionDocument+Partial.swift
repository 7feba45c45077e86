import SourceDiagnostics

extension DefinitionSet {
  /// The old version with some of the changes to the new one made: what these changes alone would do.
  ///
  /// `nil` where the mixture makes no definition.
  package static func mixture(
    _ old: DefinitionDocument,
    making changes: [DefinitionChange],
    to new: DefinitionDocument
  ) -> DefinitionSet? {
    let tree = changes.reduce(old.tree) { $0.taking($1.path[...], from: new.tree) ?? $0 }
    return old.replacing(tree)
  }

  /// The content of the new version under the name of the old one.
  package static func renamed(_ new: DefinitionDocument, as old: DefinitionDocument) -> DefinitionSet? {
    old.replacing(new.tree)
  }
}

extension DefinitionDocument {
  fileprivate func replacing(_ tree: YAMLNode) -> DefinitionSet? {
    let document = DefinitionDocument(key: key, header: header, tree: tree, source: source, bases: bases)
    var set = DefinitionSet()
    return set.add(document) ? set : nil
  }
}

extension YAMLNode {
  /// The node with what stands at the path taken from another; `nil` where the other has nothing there.
  fileprivate func taking(_ path: ArraySlice<String>, from other: YAMLNode?) -> YAMLNode? {
    guard let step = path.first else { return other }
    let rest = path.dropFirst()
    if case .sequence(let items) = content { return sequence(items, taking: step, rest, from: other?.items ?? []) }
    let child = (self[step] ?? .emptyMapping(at: span)).taking(rest, from: other?[step])
    let isLeftEmpty = self[step] == nil && child?.entries.isEmpty == true
    var entries = self.entries
    let place = entries.firstIndex { $0.key == step }
    switch (place, isLeftEmpty ? nil : child) {
    case (let place?, let child?):
      entries[place] = Entry(key: step, keySpan: entries[place].keySpan, value: child)
    case (let place?, nil): entries.remove(at: place)
    case (nil, let child?): entries.append(Entry(key: step, keySpan: child.span, value: child))
    case (nil, nil): break
    }
    return YAMLNode(.mapping(entries), at: span)
  }

  private func sequence(
    _ items: [YAMLNode],
    taking name: String,
    _ rest: ArraySlice<String>,
    from others: [YAMLNode]
  ) -> YAMLNode {
    var items = items
    let own = DefinitionDiff.named(items).map(\.name)
    let names = DefinitionDiff.named(others).map(\.name)
    let other = names.firstIndex(of: name).map { others[$0] }
    if let place = own.firstIndex(of: name) {
      items.replaceSubrange(place...place, with: [items[place].taking(rest, from: other)].compactMap(\.self))
    } else if let other, let position = names.firstIndex(of: name) {
      // After the nearest item before it that both have.
      let before = names[..<position].last { own.contains($0) }.flatMap { own.firstIndex(of: $0) }
      items.insert(other, at: before.map { $0 + 1 } ?? 0)
    }
    return YAMLNode(.sequence(items), at: span)
  }

  private static func emptyMapping(at span: SourceSpan) -> YAMLNode { YAMLNode(.mapping([]), at: span) }
}
