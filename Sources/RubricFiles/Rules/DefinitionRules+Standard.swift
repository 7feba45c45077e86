import Assessment
package import SourceDiagnostics

extension DefinitionRules {
  /// As written, before a base is merged in: merging would hide that a competency stands twice.
  func checkRequirements(_ tree: YAMLNode) {
    checkUnique(tree["requires"]?.items.compactMap { $0["competency"] } ?? [])
  }

  /// With every base merged in.
  func checkStandard(_ tree: YAMLNode) {
    guard let requires = tree["requires"] else {
      let field = FieldTable.standard.field("requires")
      if let field { collector.report(.missingKey(field, at: tree.span)) }
      return
    }
    if case .sequence(let items) = requires.content, items.isEmpty {
      collector.report(.emptyValue("requires", at: requires.span))
    }
    for requirement in requires.items where requirement["level"] == nil {
      if let field = FieldTable.requirement.field("level") {
        collector.report(.missingKey(field, at: requirement.span))
      }
    }
    checkNotAllZero(requires.items.map { $0["weight"] }, at: requires.span)
    if let weights = tree["weights"] { checkGroupWeights(weights) }
  }

  /// The weights of groups total 100 and no kind is in two groups.
  func checkGroupWeights(_ weights: YAMLNode) {
    guard !weights.items.isEmpty else { return }
    checkUnique(weights.items.flatMap { $0["kinds"]?.items ?? [] })
    guard let parts = weights.items.allMapped({ $0["weight"]?.decimal }),
      parts.allSatisfy(DecimalBounds.percent.contains)
    else { return }
    let sum = FixedDecimal(millionths: parts.map(\.millionths).reduce(0, +))
    guard sum != FixedDecimal(100) else { return }
    report(
      .weightsTotal,
      id: "bobot kelompok berjumlah \(sum), seharusnya 100",
      en: "the weights of the groups total \(sum), not 100",
      at: weights.span
    )
  }

  /// Relative weights, 1 where not given, must not all be zero.
  func checkNotAllZero(_ weights: [YAMLNode?], at span: SourceSpan) {
    guard !weights.isEmpty, weights.allSatisfy({ $0?.decimal == .zero }) else { return }
    report(.weightsAllZero, id: "semua bobot nol", en: "all weights are zero", at: weights.first??.span ?? span)
  }
}

extension DiagnosticCode {
  package static let weightsTotal = DiagnosticCode(
    "E0306",
    title: LocalizedText(id: "bobot kelompok berjumlah 100", en: "the weights of groups total 100"),
    remedy: LocalizedText(id: "ubah bobot sampai jumlahnya 100", en: "change the weights until they total 100")
  )
  package static let weightsAllZero = DiagnosticCode(
    "E0307",
    title: LocalizedText(id: "bobot tidak boleh semuanya nol", en: "weights must not all be zero"),
    remedy: LocalizedText(id: "beri bobot di atas nol pada salah satunya", en: "give one of them a weight above zero")
  )
}
