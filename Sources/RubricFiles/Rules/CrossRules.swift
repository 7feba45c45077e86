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
    switch definition.kind {
    case .dictionary: break
    case .standard: checkStandard(definition.tree)
    case .rubric: checkRubric(definition.tree)
    case .programme: checkProgrammes(definition.tree)
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

  /// Reports a competency that no dictionary has; says nothing while no dictionary is known at all.
  func checkKnown(_ node: YAMLNode, alsoAllowed: [String] = []) {
    guard let code = node.text, !vocabulary.isEmpty, !vocabulary.has(code) else { return }
    let text = LocalizedText(
      id: "kompetensi \"\(code)\" tidak ada dalam kamus",
      en: "no dictionary has the competency \"\(code)\""
    )
    let match = CloseMatch.find(code, among: vocabulary.codes + alsoAllowed)
    collector.report(Diagnostic(.unknownCompetency, text, at: node.span).suggesting(match, insteadOf: node.span))
  }

  /// Reports a level that is on no scale of the dictionaries that have the competency.
  func checkLevel(_ node: YAMLNode, of code: String) {
    checkLevel(node, on: vocabulary.scales(of: code))
  }

  func checkLevel(_ node: YAMLNode, on scales: [Scale]) {
    guard let level = node.decimal, let scale = scales.first, !scales.contains(where: { $0.contains(level) })
    else { return }
    collector.report(.offScale(level, scale, at: node.span))
  }
}

extension DiagnosticCode {
  package static let unknownCompetency = DiagnosticCode(
    "E0405",
    title: LocalizedText(id: "kompetensi harus ada dalam kamus", en: "a competency must be in a dictionary"),
    remedy: LocalizedText(
      id: "gunakan kode dari kamus, atau tambahkan kamusnya",
      en: "use a code of a dictionary, or add the dictionary"
    )
  )
}
