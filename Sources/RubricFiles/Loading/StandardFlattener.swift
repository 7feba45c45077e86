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
  }

  private let index: DefinitionIndex
  private let collector: DiagnosticCollector
  private var done: [DefinitionKey: Flattened?] = [:]

  init(index: DefinitionIndex, collector: DiagnosticCollector) {
    self.index = index
    self.collector = collector
  }

  /// The standard with its bases merged in; `nil` when it or a base has faults (which are reported once).
  mutating func flatten(_ standard: ParsedDefinition) -> Flattened? { flatten(standard, path: []) }

  private mutating func flatten(_ standard: ParsedDefinition, path: [DefinitionKey]) -> Flattened? {
    guard standard.isSound, let key = standard.key else { return nil }
    if let known = done[key] { return known }
    let flattened = merged(standard, path: path + [key])
    done[key] = .some(flattened)
    return flattened
  }

  private mutating func merged(_ standard: ParsedDefinition, path: [DefinitionKey]) -> Flattened? {
    guard let extends = standard.tree["extends"], let text = extends.text else {
      return Flattened(tree: withoutRemovals(standard.tree), bases: [])
    }
    let reference = DefinitionReference(parsing: text)
    switch index.resolve(reference, .standard, on: standard.tree["effective"]?.day) {
    case .failure(let fault):
      collector.report(fault.diagnostic(reference, .standard, at: extends.span))
      return nil
    case .success(let base):
      guard let baseKey = base.key else { return nil }
      if path.contains(baseKey) {
        collector.report(.cycle(path + [baseKey], at: extends.span))
        return nil
      }
      guard let flattened = flatten(base, path: path) else { return nil }
      let merge = StandardMerge(base: flattened.tree, collector: collector)
      return Flattened(tree: merge.applied(standard.tree), bases: [baseKey] + flattened.bases)
    }
  }

  /// Without a base there is nothing to remove.
  private func withoutRemovals(_ tree: YAMLNode) -> YAMLNode {
    for requirement in tree["requires"]?.items ?? [] {
      if let entry = requirement.entry("remove"), entry.value.isTrue {
        collector.report(.nothingToRemove(requirement["competency"]?.text ?? "", at: entry.keySpan))
      }
    }
    return tree
  }
}
