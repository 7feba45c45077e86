import Assessment
import SourceDiagnostics

/// A file read so far: its tree has been checked against the field tables, but no rule has been applied.
struct ParsedDefinition {
  /// Nil where the tree does not say it.
  let key: DefinitionKey?
  let kind: DefinitionKind
  let tree: YAMLNode
  let source: DefinitionSource
  /// No fault was found so far.
  let isSound: Bool
  /// Not cut short by a syntax fault.
  let isComplete: Bool

  /// Reads a file, reporting every fault of its syntax and shape; `nil` when it is no definition at all.
  init?(_ source: DefinitionSource, reportingTo collector: DiagnosticCollector) {
    let faults = collector.errorCount
    guard let document = YAMLDocument.read(source.bytes, file: source.file, reportingTo: collector),
      let kind = ParsedDefinition.kind(of: document, reportingTo: collector)
    else { return nil }
    ShapeCheck(collector: collector, isComplete: document.isComplete).check(document.root, kind.table)
    self.kind = kind
    self.source = source
    tree = document.root
    isComplete = document.isComplete
    isSound = collector.errorCount == faults
    if let id = tree["id"]?.text, let version = tree["version"]?.text {
      key = DefinitionKey(kind: kind, id: id, version: version)
    } else {
      key = nil
    }
  }

  private static func kind(of document: YAMLDocument, reportingTo collector: DiagnosticCollector) -> DefinitionKind? {
    let words = DefinitionKind.allCases.map { "\($0.rawValue)/1" }
    guard let node = document.root["takar"] else {
      if document.isComplete { collector.report(.noKind(at: document.root.span)) }
      return nil
    }
    if let index = words.firstIndex(of: node.text ?? "") { return DefinitionKind.allCases[index] }
    collector.report(.unknownKind(node.text ?? "", among: words, at: node.span))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func noKind(at span: SourceSpan) -> Diagnostic {
    let text = LocalizedText(
      id: "berkas tidak menyebut jenisnya pada kunci \"takar\"",
      en: "the file does not name its kind with \"takar\""
    )
    return Diagnostic(.unknownKind, text, at: span)
  }

  fileprivate static func unknownKind(_ word: String, among words: [String], at span: SourceSpan) -> Diagnostic {
    let text = LocalizedText(id: "jenis \"\(word)\" tidak dikenal", en: "the kind \"\(word)\" is not known")
    return Diagnostic(.unknownKind, text, at: span)
      .suggesting(CloseMatch.find(word, among: words), insteadOf: span)
  }
}
