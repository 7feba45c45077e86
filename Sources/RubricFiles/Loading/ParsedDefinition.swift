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

  /// Reads a file, reporting every fault of its syntax and shape; `nil` when it is no definition.
  init?(_ source: DefinitionSource, reportingTo collector: DiagnosticCollector) {
    let faults = collector.errorCount
    guard let document = YAMLDocument.read(source.bytes, file: source.file, reportingTo: collector),
      let form = DocumentForm.read(document, reportingTo: collector)
    else { return nil }
    ParsedDefinition.checkShape(of: document, form.table, collector)
    guard let kind = form.definition else { return nil }
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

  /// A value that reaches up to the syntax fault is a consequence of it: an unclosed bracket swallows the next line.
  private static func checkShape(of document: YAMLDocument, _ table: FieldTable, _ collector: DiagnosticCollector) {
    guard let cut = document.cut else {
      return ShapeCheck(collector: collector, isComplete: true).check(document.root, table)
    }
    let faults = DiagnosticCollector()
    ShapeCheck(collector: faults, isComplete: false).check(document.root, table)
    for fault in faults.diagnostics where !(fault.span?.isTorn(at: cut) ?? false) { collector.report(fault) }
  }
}

extension SourceSpan {
  /// Whether a syntax fault stands at the span's end, or on the line into which the span runs on.
  fileprivate func isTorn(at fault: SourcePosition) -> Bool {
    end >= fault || (end.line == fault.line && start.line < fault.line)
  }
}
