import Assessment
import SourceDiagnostics

/// Compares two versions of a definition by meaning: layout, the order of keys and of named items, the way a number is
/// written, and a default that is written out make no difference.
package struct DefinitionDiff {
  package private(set) var changes: [DefinitionChange] = []

  package init(_ old: DefinitionDocument, _ new: DefinitionDocument) {
    let names: Set<String> = ["takar", "id", "version", "effective", "until", "extends"]
    for field in new.key.kind.table.fields where !names.contains(field.name) {
      compare(old.tree[field.name], new.tree[field.name], Place(field, in: new.key.kind.table))
    }
  }

  /// Where the comparison stands.
  private struct Place {
    var path: [String]
    let type: FieldType
    let summary: LocalizedText
    let weight: DefinitionChange.Weight
    var standard: String?

    init(_ field: Field, in table: FieldTable) {
      path = [field.name]
      type = field.type
      summary = field.summary
      weight = DefinitionDiff.wording.contains(field.name) ? .wording : .rule
      standard = DefinitionDefaults.text(of: field.name, in: table.name)
    }

    init(_ parent: Place, _ type: FieldType, below name: String? = nil) {
      path = parent.path + [name].compactMap(\.self)
      self.type = type
      (summary, weight) = (parent.summary, parent.weight)
    }

    func below(_ parent: Place) -> Place {
      var copy = self
      copy.path = parent.path + path
      return copy
    }
  }

  private static let wording: Set<String> = [
    "title", "description", "definition", "text", "basis", "qualifications", "provider",
  ]

  private mutating func compare(_ old: YAMLNode?, _ new: YAMLNode?, _ place: Place) {
    guard let old, let new else { return compareAbsent(old, new, place) }
    switch place.type {
    case .record(let table):
      for field in table.fields { compare(old[field.name], new[field.name], Place(field, in: table).below(place)) }
    case .map(_, let values): compareKeys(old, new, place) { _ in values }
    case .parameters: compareParameters(old, new, place)
    case .list(.record(let table), _): compareItems(old.items, new.items, table, place)
    case .anyOf(let types):
      let fitting = types.first { $0.isComposite && $0.fits(old) && $0.fits(new) }
      if let fitting { compare(old, new, Place(place, fitting)) } else { compareTexts(old, new, place) }
    default: compareTexts(old, new, place)
    }
  }

  private mutating func compareAbsent(_ old: YAMLNode?, _ new: YAMLNode?, _ place: Place) {
    guard let node = new ?? old else { return }
    let text = node.plainText
    if let standard = place.standard {
      if text == standard { return }
      return report(old.map(\.plainText) ?? standard, new.map(\.plainText) ?? standard, place, node)
    }
    // A mapping that holds defaults alone says nothing new.
    if case .record(let table) = place.type {
      let empty = YAMLNode(.mapping([]), at: node.span)
      if DefinitionDefaults.isAllDefaults(table.name) {
        return compare(old ?? empty, new ?? empty, place)
      }
    }
    report(old?.plainText, new?.plainText, place, node)
  }

  private mutating func compareKeys(
    _ old: YAMLNode,
    _ new: YAMLNode,
    _ place: Place,
    _ type: (String) -> FieldType
  ) {
    for key in Set(old.entries.map(\.key) + new.entries.map(\.key)).sorted() {
      compare(old[key], new[key], Place(place, type(key), below: key))
    }
  }

  private mutating func compareParameters(_ old: YAMLNode, _ new: YAMLNode, _ place: Place) {
    if old.entries.isEmpty || new.entries.isEmpty { return compareTexts(old, new, place) }
    compareKeys(old, new, place) { _ in .parameters }
  }

  /// Items that carry a code are matched by it, others by their place.
  private mutating func compareItems(_ old: [YAMLNode], _ new: [YAMLNode], _ table: FieldTable, _ place: Place) {
    let olds = DefinitionDiff.named(old)
    let news = DefinitionDiff.named(new)
    for item in news {
      let partner = olds.first { $0.name == item.name }?.node
      compare(partner, item.node, Place(place, .record(table), below: item.name))
    }
    for item in olds where !news.contains(where: { $0.name == item.name }) {
      compare(item.node, nil, Place(place, .record(table), below: item.name))
    }
    let kept = news.map(\.name).filter { name in olds.contains { $0.name == name } }
    let before = olds.map(\.name).filter(kept.contains)
    guard kept != before, DefinitionDefaults.isOrdered(table.name), let node = new.first else { return }
    report(before.joined(separator: ", "), kept.joined(separator: ", "), place, node)
  }

  /// The items of a list with the names that paths call them by.
  static func named(_ items: [YAMLNode]) -> [(name: String, node: YAMLNode)] {
    items.enumerated().map { place, node in
      let keys = ["code", "competency", "level", "kinds", "job_class", "unless_met", "regulation", "title"]
      let name = keys.lazy.compactMap { node[$0]?.plainText }.first
      return (name ?? "\(place)", node)
    }
  }

  private mutating func compareTexts(_ old: YAMLNode, _ new: YAMLNode, _ place: Place) {
    if old.plainText != new.plainText { report(old.plainText, new.plainText, place, new) }
  }

  private mutating func report(_ old: String?, _ new: String?, _ place: Place, _ node: YAMLNode) {
    if old == new { return }
    changes.append(
      DefinitionChange(
        path: place.path,
        summary: place.summary,
        old: old,
        new: new,
        weight: place.weight,
        span: node.span
      )
    )
  }
}

extension FieldType {
  fileprivate var isComposite: Bool {
    switch self {
    case .record, .map, .list: true
    default: false
    }
  }

  fileprivate func fits(_ node: YAMLNode) -> Bool {
    switch (self, node.content) {
    case (.record, .mapping), (.map, .mapping), (.list, .sequence): true
    default: false
    }
  }
}

extension YAMLNode {
  /// One line: a decimal in its shortest form, lists and mappings in brackets, words of a list sorted.
  fileprivate var plainText: String {
    switch content {
    case .scalar(let text): decimal.map { "\($0)" } ?? text
    case .sequence(let items):
      "[\(items.map(\.plainText).joined(separator: ", "))]"
    case .mapping: "{\(sortedEntries.map { "\($0.key): \($0.value.plainText)" }.joined(separator: ", "))}"
    }
  }
}
