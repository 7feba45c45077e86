import Assessment
private import JSONText
import SourceDiagnostics

/// A stored text that is no definition.
package struct StoredDefinitionError: Error, Hashable, Sendable {
  /// The name the text was given.
  package let file: String

  package init(file: String) {
    self.file = file
  }
}

extension DefinitionSet {
  /// Definitions back from the canonical texts that a database keeps; the first of two with one id and version.
  ///
  /// They were checked when they were stored, and are not held to rules that came later: what was once scored can be
  /// scored again for as long as it exists.
  package static func load(canonical sources: [DefinitionSource]) throws(StoredDefinitionError) -> DefinitionSet {
    var documents: [DefinitionKey: DefinitionDocument] = [:]
    for source in sources {
      guard let document = DefinitionDocument(canonical: source) else { throw StoredDefinitionError(file: source.file) }
      if documents[document.key] == nil { documents[document.key] = document }
    }
    var set = DefinitionSet()
    for document in documents.values.sorted(by: { $0.key < $1.key }) where !set.add(document) {
      throw StoredDefinitionError(file: document.source.file)
    }
    return set
  }
}

extension DefinitionDocument {
  /// Every node of the tree stands at the start of the source: canonical text has no places for people.
  fileprivate init?(canonical source: DefinitionSource) {
    guard let json = try? JSONParser.parse(source.bytes, maximumDepth: YAMLDocument.maximumDepth) else { return nil }
    let tree = YAMLNode(json, at: SourceSpan(file: source.file))
    guard let kind = DocumentForm(word: tree["takar"]?.text)?.definition, let header = DefinitionHeader(yaml: tree)
    else { return nil }
    let key = DefinitionKey(kind: kind, id: header.id, version: header.version)
    self.init(key: key, header: header, tree: tree, source: source, bases: [])
  }
}
