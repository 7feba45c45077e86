import Assessment
import Dispatch
package import SourceDiagnostics

extension DefinitionSet {
  /// Reads all sources as one body of definitions, reporting every fault of every file.
  ///
  /// A definition with a fault of its own is left out; faults between definitions are reported and both stay.
  package static func load(
    _ sources: [DefinitionSource],
    reportingTo collector: DiagnosticCollector
  ) -> DefinitionSet {
    build(parsed(sources, reportingTo: collector), reportingTo: collector)
  }

  /// Each file by itself, on all cores; faults are reported in the order of the files.
  private static func parsed(
    _ sources: [DefinitionSource],
    reportingTo collector: DiagnosticCollector
  ) -> [ParsedDefinition] {
    var read = [(definition: ParsedDefinition?, faults: [Diagnostic])](repeating: (nil, []), count: sources.count)
    read.withUnsafeMutableBufferPointer { buffer in
      // Each iteration writes its own element and no other.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: sources.count) { index in
        let faults = DiagnosticCollector()
        places[index].definition = ParsedDefinition(sources[index], reportingTo: faults)
        places[index].faults = faults.diagnostics
      }
    }
    for file in read { file.faults.forEach(collector.report) }
    return read.compactMap(\.definition)
  }

  private static func build(_ parsed: [ParsedDefinition], reportingTo collector: DiagnosticCollector) -> DefinitionSet {
    let index = DefinitionIndex(parsed, reportingTo: collector)
    var flattener = StandardFlattener(index: index, collector: collector)
    var documents: [DefinitionDocument] = []
    for definition in index.definitions where definition.isComplete {
      guard let merged = flattener.flatten(definition) else { continue }
      let faults = DiagnosticCollector()
      let rules = DefinitionRules(collector: faults)
      rules.checkRequirements(definition.tree)
      rules.check(merged.tree, definition.kind)
      faults.diagnostics.forEach(collector.report)
      if definition.isSound, merged.isSound, !faults.hasErrors, let document = DefinitionDocument(definition, merged) {
        documents.append(document)
      }
    }
    var set = DefinitionSet()
    for document in documents.sorted(by: { $0.key < $1.key }) {
      let isAdded = set.add(document)
      precondition(isAdded, "a checked definition has no value: \(document.key)")
    }
    let rules = CrossRules(index: index, dictionaries: set.dictionaries, collector: collector)
    for definition in index.definitions where definition.isComplete { rules.check(definition) }
    for standard in set.standards { rules.checkGroups(of: standard) }
    return set
  }
}

extension DefinitionDocument {
  fileprivate init?(_ definition: ParsedDefinition, _ merged: StandardFlattener.Flattened) {
    guard let key = definition.key, let header = DefinitionHeader(yaml: merged.tree) else { return nil }
    self.init(key: key, header: header, tree: merged.tree, source: definition.source, bases: merged.bases)
  }
}
