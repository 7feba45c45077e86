import Assessment
package import SourceDiagnostics

extension DefinitionRules {
  func checkRubric(_ tree: YAMLNode) {
    if let scope = tree["scope"] { checkScope(scope) }
    checkUnique(tree["dictionaries"]?.items ?? [])
    let methods = tree["methods"]?.entries ?? []
    for method in methods { checkMethod(method.value) }
    checkNotAllZero(methods.map { $0.value["weight"] }, at: tree["methods"]?.span ?? tree.span)
    checkEvaluators(tree)
    if let weights = tree.node(at: ["job_match", "weights"]) { checkGroupWeights(weights) }
    let cap = tree.node(at: ["job_match", "cap"])?.word(as: SurplusCap.self) ?? .none
    for purpose in tree["purposes"]?.entries ?? [] { checkPurpose(purpose.value, cap: cap) }
  }

  private func checkScope(_ scope: YAMLNode) {
    checkUnique(scope["kinds"]?.items ?? [])
    checkUnique(scope["competencies"]?.items ?? [])
    guard scope["kinds"] != nil, scope["competencies"] != nil else { return }
    report(
      .scopeKeys,
      id: "\"scope\" memuat \"kinds\" atau \"competencies\", salah satu saja",
      en: "\"scope\" has either \"kinds\" or \"competencies\"",
      at: scope.span
    )
  }

  /// Every kind that the scope names needs an evaluator.
  private func checkEvaluators(_ tree: YAMLNode) {
    guard let evaluators = tree["evaluators"] else { return }
    for node in tree.node(at: ["scope", "kinds"])?.items ?? [] {
      guard let kind = node.text, evaluators.entry(kind) == nil else { continue }
      collector.report(
        Diagnostic(
          .kindWithoutEvaluator,
          LocalizedText(id: "jenis \"\(kind)\" tidak punya evaluator", en: "the kind \"\(kind)\" has no evaluator"),
          at: node.span,
          notes: [.init(.init(id: "evaluator disebut di sini", en: "evaluators are named here"), at: evaluators.span)]
        )
      )
    }
  }
}

extension DiagnosticCode {
  package static let scopeKeys = DiagnosticCode(
    "E0308",
    title: LocalizedText(id: "cakupan menurut jenis atau kompetensi", en: "a scope is by kinds or by competencies"),
    remedy: LocalizedText(id: "sisakan satu kunci, atau hapus \"scope\"", en: "keep one key, or remove \"scope\"")
  )
  package static let kindWithoutEvaluator = DiagnosticCode(
    "E0309",
    title: LocalizedText(id: "setiap jenis dalam cakupan punya evaluator", en: "each kind in scope has an evaluator"),
    remedy: LocalizedText(id: "tambahkan jenis itu di \"evaluators\"", en: "add the kind to \"evaluators\"")
  )
}
