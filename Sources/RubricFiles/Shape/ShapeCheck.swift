import SourceDiagnostics

/// Checks a tree against the field tables and reports every key and value that does not fit.
///
/// What passes has all required keys, no unknown ones, and values of their types; rules that need more than one value
/// are checked afterwards.
struct ShapeCheck {
  let collector: DiagnosticCollector
  /// In a file cut short by a syntax fault nothing counts as missing.
  let isComplete: Bool

  func check(_ node: YAMLNode, _ table: FieldTable) {
    guard case .mapping(let entries) = node.content else {
      return collector.report(.wrongType(table.name, .record(table), at: node.span))
    }
    var unknown: [YAMLNode.Entry] = []
    for entry in entries {
      if let field = table.field(entry.key) {
        check(entry.value, field.type, name: field.name)
      } else {
        unknown.append(entry)
      }
    }
    let misspelt = reportUnknown(unknown, of: table, in: node)
    guard isComplete else { return }
    for field in table.fields where field.presence == .required && node.entry(field.name) == nil {
      if !misspelt.contains(field.name) { collector.report(.missingKey(field, at: node.span)) }
    }
  }

  /// A mapping that is something else altogether is told so by its first unknown keys.
  ///
  /// - Returns: what the unknown keys were probably meant to be, which is then not missing as well.
  private func reportUnknown(_ entries: [YAMLNode.Entry], of table: FieldTable, in node: YAMLNode) -> Set<String> {
    if entries.isEmpty { return [] }
    let known = table.fields.map(\.name).filter { node.entry($0) == nil }
    let faults = entries.prefix(100).map { Diagnostic.unknownKey($0, of: table, known: known) }
    faults.forEach(collector.report)
    return Set(faults.flatMap { $0.fixes.map(\.replacement) })
  }

  private func check(_ node: YAMLNode, _ type: FieldType, name: String) {
    if node.isUnknown { return }
    if node.isBlank { return collector.report(.emptyValue(name, at: node.span)) }
    switch (type, node.content) {
    case (.anyOf(let types), _): checkAlternatives(node, types, name: name)
    case (.parameters, .mapping): checkParameters(node, name: name)
    case (.record(let table), .mapping): check(node, table)
    case (.list(let type, let minimum), .sequence(let items)):
      if items.count < minimum { reportShort(node, minimum, name: name) }
      for item in items { check(item, type, name: name) }
    case (.map(let keys, let values), .mapping(let entries)):
      if entries.isEmpty { reportShort(node, 1, name: name) }
      for entry in entries { check(entry, keys, values, name: name) }
    case (_, .scalar(let text)):
      if let fault = ScalarCheck(name: name, span: node.span).fault(in: text, as: type) { collector.report(fault) }
    default: collector.report(.wrongType(name, type, at: node.span))
    }
  }

  private func check(_ entry: YAMLNode.Entry, _ keys: FieldType, _ values: FieldType, name: String) {
    let key = ScalarCheck(name: name, span: entry.keySpan)
    if let fault = key.fault(in: entry.key, as: keys) { collector.report(fault) }
    check(entry.value, values, name: entry.key)
  }

  private func reportShort(_ node: YAMLNode, _ minimum: Int, name: String) {
    if isComplete && minimum > 0 { collector.report(.emptyValue(name, at: node.span)) }
  }

  private func checkAlternatives(_ node: YAMLNode, _ types: [FieldType], name: String) {
    let fitting = types.filter { $0.accepts(node) }
    if fitting.count == 1, !fitting[0].isSingleWord { return check(node, fitting[0], name: name) }
    guard let text = node.text else { return collector.report(.wrongType(name, .anyOf(types), at: node.span)) }
    let scalar = ScalarCheck(name: name, span: node.span)
    let faults = fitting.map { scalar.fault(in: text, as: $0) }
    if faults.contains(where: { $0 == nil }) { return }
    let words = fitting.flatMap { type in if case .choice(let words) = type { words } else { [String]() } }
    collector.report(
      .wrongType(name, .anyOf(types), at: node.span)
        .suggesting(CloseMatch.find(text, among: words), insteadOf: node.span)
    )
  }

  /// The evaluator knows its parameters; here only what cannot be told apart from a slip is refused.
  private func checkParameters(_ node: YAMLNode, name: String) {
    if node.isBlank { return collector.report(.emptyValue(name, at: node.span)) }
    for item in node.items { checkParameters(item, name: name) }
    for entry in node.entries { checkParameters(entry.value, name: entry.key) }
  }
}

extension FieldType {
  /// A word with a meaning of its own beside other types, such as `exact`.
  fileprivate var isSingleWord: Bool {
    if case .choice(let words) = self { words.count == 1 } else { false }
  }

  /// Whether the node is of the sort the type wants: scalar, sequence or mapping.
  fileprivate func accepts(_ node: YAMLNode) -> Bool {
    switch (self, node.content) {
    case (.anyOf(let types), _): types.contains { $0.accepts(node) }
    case (.list, .sequence), (.map, .mapping), (.record, .mapping), (.parameters, .mapping): true
    case (.list, _), (.map, _), (.record, _), (.parameters, _): false
    case (_, .scalar): true
    default: false
    }
  }
}
