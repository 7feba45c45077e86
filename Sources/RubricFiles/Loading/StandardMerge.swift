import Assessment
package import SourceDiagnostics

/// One standard laid over its base.
struct StandardMerge {
  let base: YAMLNode
  let collector: DiagnosticCollector

  /// What never inherits: the base's name, its dates, and its own base.
  private static let ownKeys: Set<String> = [
    "takar", "id", "title", "version", "effective", "until", "extends", "requires",
  ]

  /// The merged tree, and whether every removal had something to remove.
  func applied(_ standard: YAMLNode) -> (tree: YAMLNode, isSound: Bool) {
    var entries = standard.entries.filter { $0.key != "extends" && $0.key != "requires" }
    for entry in base.entries where !StandardMerge.ownKeys.contains(entry.key) && standard.entry(entry.key) == nil {
      entries.append(entry)
    }
    var isSound = true
    if let list = standard.entry("requires") ?? base.entry("requires") {
      let items = requirements(standard["requires"]?.items ?? [], isSound: &isSound)
      let node = YAMLNode(.sequence(items), at: list.value.span)
      entries.append(YAMLNode.Entry(key: "requires", keySpan: list.keySpan, value: node))
    }
    return (YAMLNode(.mapping(entries), at: standard.span), isSound)
  }

  private func requirements(_ own: [YAMLNode], isSound: inout Bool) -> [YAMLNode] {
    var items: [YAMLNode?] = base["requires"]?.items ?? []
    let codes = items.enumerated().compactMap { item in
      item.element?["competency"]?.text.map { ($0, item.offset) }
    }
    let places = Dictionary(codes, uniquingKeysWith: { first, _ in first })
    var added: [YAMLNode] = []
    for requirement in own {
      let code = requirement["competency"]?.text ?? ""
      let place = places[code]
      if let remove = requirement.entry("remove"), remove.value.isTrue {
        if place == nil { collector.report(.nothingToRemove(code, at: remove.keySpan)) }
        isSound = isSound && place != nil
        if let place { items[place] = nil }
      } else if let place, let inherited = items[place] {
        items[place] = merged(inherited, requirement)
      } else {
        added.append(requirement)
      }
    }
    return items.compactMap(\.self) + added
  }

  private func merged(_ inherited: YAMLNode, _ own: YAMLNode) -> YAMLNode {
    let kept = inherited.entries.filter { own.entry($0.key) == nil }
    return YAMLNode(.mapping(own.entries + kept), at: own.span)
  }
}

extension DiagnosticCode {
  package static let cycle = DiagnosticCode(
    "E0403",
    title: LocalizedText(id: "pewarisan tidak boleh melingkar", en: "standards must not extend each other in a circle"),
    remedy: LocalizedText(id: "hapus salah satu \"extends\"", en: "remove one \"extends\"")
  )
  package static let nothingToRemove = DiagnosticCode(
    "E0404",
    title: LocalizedText(
      id: "\"remove\" hanya untuk kompetensi yang diwarisi",
      en: "\"remove\" is for an inherited competency only"
    ),
    remedy: LocalizedText(id: "hapus butir ini", en: "remove this item")
  )
}

extension Diagnostic {
  static func cycle(
    _ path: some Sequence<DefinitionKey>,
    _ others: [(key: DefinitionKey, span: SourceSpan)],
    at span: SourceSpan
  ) -> Diagnostic {
    let chain = path.map(\.description).joined(separator: " → ")
    let notes = others.map { other in
      Note(LocalizedText(id: "\(other.key) mewarisi di sini", en: "\(other.key) extends here"), at: other.span)
    }
    let text = LocalizedText(id: "pewarisan melingkar: \(chain)", en: "the standards form a circle: \(chain)")
    return Diagnostic(.cycle, text, at: span, notes: notes)
  }

  static func nothingToRemove(_ code: String, at span: SourceSpan) -> Diagnostic {
    let text = LocalizedText(
      id: "kompetensi \"\(code)\" tidak diwarisi",
      en: "the competency \"\(code)\" is not inherited"
    )
    return Diagnostic(.nothingToRemove, text, at: span)
  }
}
