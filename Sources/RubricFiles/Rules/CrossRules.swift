import Assessment
package import SourceDiagnostics

/// The rules between definitions. What is inherited is checked where it was written.
struct CrossRules {
  let set: DefinitionSet
  let index: DefinitionIndex
  let collector: DiagnosticCollector
  let vocabulary: CompetencyVocabulary

  init(set: DefinitionSet, index: DefinitionIndex, collector: DiagnosticCollector) {
    self.set = set
    self.index = index
    self.collector = collector
    vocabulary = CompetencyVocabulary(set: set, index: index)
  }

  func check() {
    for standard in set.standards { checkStandard(standard.document) }
    for rubric in set.rubrics { checkRubric(rubric) }
    for catalogue in set.programmes { checkProgrammes(catalogue.document.tree) }
  }

  private func checkStandard(_ document: DefinitionDocument) {
    for requirement in document.tree["requires"]?.items ?? [] {
      guard let code = requirement["competency"] else { continue }
      if code.span.file == document.source.file { checkKnown(code) }
      if let level = requirement["level"], level.span.file == document.source.file {
        checkLevel(level, of: code.text ?? "")
      }
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
