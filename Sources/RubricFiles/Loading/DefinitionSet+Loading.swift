import Assessment
package import JSONText
package import SourceDiagnostics

extension DefinitionSet {
  /// Reads all sources as one body of definitions, reporting every fault of every file.
  ///
  /// A definition with a fault of its own is left out; faults between definitions are reported and both stay.
  package static func load(
    _ sources: [DefinitionSource], reportingTo collector: DiagnosticCollector
  ) -> DefinitionSet {
    let parsed = sources.compactMap { ParsedDefinition($0, reportingTo: collector) }
    return build(parsed, reportingTo: collector)
  }

  /// Definitions back from the canonical texts that a database keeps, which were checked when they were stored.
  ///
  /// - Throws: `JSONSyntaxError` where a text is none of ours.
  package static func load(
    canonical sources: [DefinitionSource], reportingTo collector: DiagnosticCollector
  ) throws(JSONSyntaxError) -> DefinitionSet {
    var parsed: [ParsedDefinition] = []
    for source in sources {
      let json = try JSONParser.parse(source.bytes, maximumDepth: YAMLDocument.maximumDepth)
      let tree = YAMLNode(json, at: SourceSpan(file: source.file))
      if let definition = ParsedDefinition(tree, source, reportingTo: collector) { parsed.append(definition) }
    }
    return build(parsed, reportingTo: collector)
  }

  private static func build(_ parsed: [ParsedDefinition], reportingTo collector: DiagnosticCollector) -> DefinitionSet {
    let index = DefinitionIndex(parsed, reportingTo: collector)
    var flattener = StandardFlattener(index: index, collector: collector)
    var documents: [DefinitionDocument] = []
    for definition in index.definitions where definition.isSound {
      let faults = collector.errorCount
      guard let document = document(definition, &flattener) else { continue }
      DefinitionRules(collector: collector).check(document.tree, document.key.kind)
      if collector.errorCount == faults { documents.append(document) }
    }
    var set = DefinitionSet()
    for document in documents.sorted(by: { $0.key < $1.key }) { set.add(document) }
    CrossRules(set: set, index: index, collector: collector).check()
    return set
  }

  private static func document(
    _ definition: ParsedDefinition, _ flattener: inout StandardFlattener
  ) -> DefinitionDocument? {
    guard let key = definition.key else { return nil }
    let isStandard = definition.kind == .standard
    let flattened =
      isStandard ? flattener.flatten(definition) : StandardFlattener.Flattened(tree: definition.tree, bases: [])
    guard let flattened, let header = DefinitionHeader(yaml: flattened.tree) else { return nil }
    return DefinitionDocument(
      key: key, header: header, tree: flattened.tree, source: definition.source, bases: flattened.bases)
  }
}
