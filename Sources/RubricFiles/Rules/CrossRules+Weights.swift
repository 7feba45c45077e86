import Assessment
package import SourceDiagnostics

extension CrossRules {
  /// Warns of a required competency whose kind is in none of the standard's groups and so counts for nothing.
  func checkGroups(of standard: Definition<JobStandard>) {
    let weighted = Set(standard.value.weights.flatMap(\.kinds))
    guard !weighted.isEmpty, let weights = standard.document.tree["weights"] else { return }
    for requirement in standard.document.tree["requires"]?.items ?? [] {
      guard let node = requirement["competency"], let code = node.text else { continue }
      let kinds = vocabulary.kinds(of: code)
      if kinds.isEmpty || !weighted.isDisjoint(with: kinds) { continue }
      reportUnweighted(kinds[0].rawValue, at: node.span, weights.span)
    }
  }

  /// The same for the kinds of a rubric's scope.
  func checkGroups(ofRubric tree: YAMLNode) {
    guard let weights = tree.node(at: ["job_match", "weights"]), !weights.items.isEmpty else { return }
    let weighted = weights.items.flatMap { $0["kinds"]?.texts ?? [] }
    for node in tree.node(at: ["scope", "kinds"])?.items ?? [] {
      if let kind = node.text, !weighted.contains(kind) { reportUnweighted(kind, at: node.span, weights.span) }
    }
  }

  private func reportUnweighted(_ kind: String, at span: SourceSpan, _ weights: SourceSpan) {
    let text = LocalizedText(
      id: "jenis \"\(kind)\" tidak masuk kelompok mana pun dalam \"weights\"",
      en: "the kind \"\(kind)\" is in no group of \"weights\""
    )
    let note = Diagnostic.Note(.init(id: "kelompok disebut di sini", en: "the groups are named here"), at: weights)
    collector.report(Diagnostic(.kindWithoutWeight, text, at: span, notes: [note]))
  }
}

extension DiagnosticCode {
  package static let kindWithoutWeight = DiagnosticCode(
    "W0410",
    title: LocalizedText(id: "setiap jenis yang dinilai punya bobot", en: "every kind assessed has a weight"),
    remedy: LocalizedText(
      id: "masukkan jenis itu ke salah satu kelompok \"weights\"",
      en: "put the kind into one of the groups of \"weights\""
    )
  )
}
