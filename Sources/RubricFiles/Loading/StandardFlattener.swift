import Assessment
import SourceDiagnostics

/// Merges every base into the standards that extend it.
///
/// Requirements are merged per competency, key by key, in the base's order with new ones behind; `remove: true` drops
/// one. Other keys inherit whole, but a standard's name and its dates are its own.
struct StandardFlattener {
  struct Flattened {
    let tree: YAMLNode
    let bases: [DefinitionKey]
    /// Nothing was wrong with the merging itself.
    let isSound: Bool
  }

  private let index: DefinitionIndex
  private let collector: DiagnosticCollector
  private var done: [DefinitionKey: Flattened?] = [:]

  init(index: DefinitionIndex, collector: DiagnosticCollector) {
    self.index = index
    self.collector = collector
  }

  /// The definition with its bases merged in (only standards have some); `nil` when a base has faults, reported there.
  mutating func flatten(_ definition: ParsedDefinition) -> Flattened? {
    guard definition.kind == .standard else { return Flattened(tree: definition.tree, bases: [], isSound: true) }
    return flatten(definition, path: [])
  }

  private mutating func flatten(_ standard: ParsedDefinition, path: [DefinitionKey]) -> Flattened? {
    guard let key = standard.key else { return nil }
    if let known = done[key] { return known }
    let flattened = merged(standard, path: path + [key])
    done[key] = .some(flattened)
    return flattened
  }

  private mutating func merged(_ standard: ParsedDefinition, path: [DefinitionKey]) -> Flattened? {
    guard let extends = standard.tree["extends"] else {
      let merge = StandardMerge(base: YAMLNode(.mapping([]), at: standard.tree.span), collector: collector)
      let (tree, isSound) = merge.applied(standard.tree)
      return Flattened(tree: tree, bases: [], isSound: isSound)
    }
    guard let reference = DefinitionReference(yaml: extends) else { return nil }
    switch index.resolve(reference, .standard, on: standard.tree["effective"]?.day) {
    case .failure(let fault):
      collector.report(fault.diagnostic(reference, .standard, at: extends.span))
      return nil
    case .success(let base):
      return laid(standard, over: base, path: path, extends)
    }
  }

  private mutating func laid(
    _ standard: ParsedDefinition,
    over base: ParsedDefinition,
    path: [DefinitionKey],
    _ extends: YAMLNode
  ) -> Flattened? {
    guard base.isSound, let key = base.key else { return nil }
    if let start = path.firstIndex(of: key) {
      let others = path[start...].filter { $0 != standard.key }
      collector.report(.cycle(path[start...] + [key], others.compactMap(placeOfBase), at: extends.span))
      return nil
    }
    guard let flattened = flatten(base, path: path), flattened.isSound else { return nil }
    let (tree, isSound) = StandardMerge(base: flattened.tree, collector: collector).applied(standard.tree)
    return Flattened(tree: tree, bases: [key] + flattened.bases, isSound: isSound)
  }

  /// Where a standard names its base, with its name.
  private func placeOfBase(of key: DefinitionKey) -> (key: DefinitionKey, span: SourceSpan)? {
    let standard = index.versions(of: key.id, .standard).first { $0.key == key }
    return standard?.tree["extends"].map { (key, $0.span) }
  }
}
