import Assessment
package import SourceDiagnostics

extension CrossRules {
  /// Reports each method whose competencies are all without an evaluator: its evidence would count for nothing.
  ///
  /// Competencies that no dictionary has or that are out of scope are reported at their own place.
  func checkMethodsAreRead(_ tree: YAMLNode, _ scope: RubricScope) {
    guard let evaluators = tree["evaluators"], !evaluators.entries.isEmpty else { return }
    let targets = Set(evaluators.entries.map(\.key))
    for method in tree["methods"]?.entries ?? [] {
      let codes = plannedCodes(method.value).filter { code in
        vocabulary.kinds(of: code).contains { scope.includes(code, of: $0) }
      }
      let kinds = codes.flatMap(vocabulary.kinds)
      if kinds.isEmpty || !targets.isDisjoint(with: codes + kinds.map(\.rawValue)) { continue }
      reportUnread(method, Set(kinds.map(\.rawValue)).sorted(), evaluators.span)
    }
  }

  /// What the method is planned for by name: its `for`, else what its certificates grant; none where it is for all.
  private func plannedCodes(_ method: YAMLNode) -> [String] {
    if let planned = method["for"] { return planned.texts }
    guard method["measures"]?.texts == [Measure.certificate.rawValue] else { return [] }
    return method["grants"]?.entries.flatMap { $0.value.entries.map(\.key) } ?? []
  }

  private func reportUnread(_ method: YAMLNode.Entry, _ kinds: [String], _ evaluators: SourceSpan) {
    let list = kinds.joined(separator: ", ")
    let text = LocalizedText(
      id: "tidak ada evaluator yang membaca alat ukur \"\(method.key)\": kompetensinya berjenis \(list)",
      en: "no evaluator reads the method \"\(method.key)\": its competencies are of the kind \(list)"
    )
    let note = Diagnostic.Note(.init(id: "evaluator disebut di sini", en: "evaluators are named here"), at: evaluators)
    collector.report(Diagnostic(.methodWithoutEvaluator, text, at: method.keySpan, notes: [note]))
  }
}

extension DiagnosticCode {
  package static let methodWithoutEvaluator = DiagnosticCode(
    "E0411",
    title: LocalizedText(id: "setiap alat ukur dibaca suatu evaluator", en: "some evaluator reads each method"),
    remedy: LocalizedText(
      id: "tambahkan jenis atau kode itu di \"evaluators\", atau hapus alat ukurnya",
      en: "add the kind or the code to \"evaluators\", or remove the method"
    )
  )
}
