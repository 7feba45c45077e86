import Assessment
package import SourceDiagnostics

/// The rules between definitions; a standard is checked as written, its bases where they are written.
struct CrossRules {
  let index: DefinitionIndex
  let dictionaries: [Definition<CompetencyDictionary>]
  let collector: DiagnosticCollector
  let vocabulary: CompetencyVocabulary

  init(index: DefinitionIndex, dictionaries: [Definition<CompetencyDictionary>], collector: DiagnosticCollector) {
    self.index = index
    self.dictionaries = dictionaries
    self.collector = collector
    vocabulary = CompetencyVocabulary(dictionaries: dictionaries.map(\.value), index: index)
  }

  func check(_ definition: ParsedDefinition) {
    checkOverlap(definition)
    switch definition.kind {
    case .dictionary: break
    case .standard: checkStandard(definition.tree)
    case .rubric: checkRubric(definition.tree)
    case .programme: checkProgrammes(definition.tree)
    }
  }

  /// Warns of an earlier version that is in force on a day of this one: a bare id then means neither.
  private func checkOverlap(_ definition: ParsedDefinition) {
    guard let key = definition.key, let own = DefinitionHeader(yaml: definition.tree) else { return }
    for other in index.versions(of: key.id, key.kind) {
      if other.key == key { return }
      guard let header = DefinitionHeader(yaml: other.tree), own.overlaps(header), let place = other.tree["version"]
      else { continue }
      let text = LocalizedText(
        id: "\(key.kind.name.id) \"\(key.id)\" versi \(key.version) berlaku bersamaan dengan versi \(header.version)",
        en: "\(key.kind.name.en) \"\(key.id)\" version \(key.version) is in force together with \(header.version)"
      )
      let note = Diagnostic.Note(.init(id: "versi lainnya di sini", en: "the other version is here"), at: place.span)
      collector.report(Diagnostic(.versionsOverlap, text, at: definition.tree["version"]?.span, notes: [note]))
    }
  }

  private func checkStandard(_ tree: YAMLNode) {
    for requirement in tree["requires"]?.items ?? [] where requirement["remove"]?.isTrue != true {
      guard let code = requirement["competency"] else { continue }
      checkKnown(code)
      if let level = requirement["level"] { checkLevel(level, of: code.text ?? "") }
    }
  }

  private func checkProgrammes(_ tree: YAMLNode) {
    for step in (tree["programmes"]?.items ?? []).flatMap({ $0["develops"]?.items ?? [] }) {
      guard let code = step["competency"] else { continue }
      checkKnown(code)
      for level in [step["from"], step["to"]].compactMap(\.self) { checkLevel(level, of: code.text ?? "") }
    }
  }

  /// Whoever meets more faults than this is told no close matches: each costs a look at every code.
  private static let suggestionLimit = 300

  /// Reports a competency that no dictionary has; says nothing while no dictionary is known at all.
  func checkKnown(_ node: YAMLNode, alsoAllowed: [String] = []) {
    guard let code = node.text, !vocabulary.isEmpty, !vocabulary.has(code) else { return }
    let text = LocalizedText(
      id: "kompetensi \"\(code)\" tidak ada dalam kamus",
      en: "no dictionary has the competency \"\(code)\""
    )
    let isWorthwhile = collector.errorCount < CrossRules.suggestionLimit
    let match = isWorthwhile ? CloseMatch.find(code, among: vocabulary.codes + alsoAllowed) : nil
    collector.report(Diagnostic(.unknownCompetency, text, at: node.span).suggesting(match, insteadOf: node.span))
  }

  /// Reports a level that is on no scale of the dictionaries that have the competency.
  func checkLevel(_ node: YAMLNode, of code: String) {
    checkLevel(node, on: vocabulary.scales(of: code))
  }

  func checkLevel(_ node: YAMLNode, on scales: [Scale]) {
    guard let level = node.decimal, let scale = scales.first, !scales.contains(where: { $0.contains(level) })
    else { return }
    let place = dictionaries.first { $0.value.scale == scale }?.document.span(at: ["scale"])
    collector.report(.offScale(level, scale, given: place, at: node.span))
  }
}

extension DefinitionHeader {
  /// Whether there is a day on which both are in force.
  fileprivate func overlaps(_ other: DefinitionHeader) -> Bool {
    func begins(_ first: CalendarDay?, by last: CalendarDay?) -> Bool {
      guard let first, let last else { return true }
      return first <= last
    }
    return begins(effective, by: other.until) && begins(other.effective, by: until)
  }
}

extension DiagnosticCode {
  package static let versionsOverlap = DiagnosticCode(
    "W0409",
    title: LocalizedText(
      id: "pada satu hari hanya satu versi berlaku",
      en: "on one day one version is in force"
    ),
    remedy: LocalizedText(
      id: "beri \"until\" pada versi lama dan \"effective\" pada versi baru, atau rujuk dengan id@versi",
      en: "give the old version \"until\" and the new one \"effective\", or refer to id@version"
    )
  )
  package static let unknownCompetency = DiagnosticCode(
    "E0405",
    title: LocalizedText(id: "kompetensi harus ada dalam kamus", en: "a competency must be in a dictionary"),
    remedy: LocalizedText(
      id: "gunakan kode dari kamus, atau tambahkan kamusnya",
      en: "use a code of a dictionary, or add the dictionary"
    )
  )
}
