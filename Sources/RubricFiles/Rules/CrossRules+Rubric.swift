import Assessment
package import SourceDiagnostics

extension CrossRules {
  func checkRubric(_ tree: YAMLNode) {
    let scope = tree["scope"].map(RubricScope.init(yaml:)) ?? .everything
    let scopeSpan = tree["scope"]?.span
    checkReferences(tree["dictionaries"]?.items ?? [])
    checkGroups(ofRubric: tree)
    for node in tree.node(at: ["scope", "competencies"])?.items ?? [] { checkKnown(node) }
    let scales = scales(of: tree["dictionaries"]?.items.compactMap(DefinitionReference.init(yaml:)) ?? [], scope)
    for method in tree["methods"]?.entries ?? [] {
      for node in method.value["for"]?.items ?? [] { checkInScope(node, scope, given: scopeSpan) }
      checkMethod(method.value, scales)
    }
    for entry in tree["evaluators"]?.entries ?? [] where CompetencyKind(rawValue: entry.key) == nil {
      let node = entry.keyNode
      checkInScope(node, scope, given: scopeSpan, alsoAllowed: CompetencyKind.allCases.map(\.rawValue))
    }
    checkMethodsAreRead(tree, scope)
    for gate in (tree["purposes"]?.entries ?? []).flatMap({ $0.value["gates"]?.items ?? [] }) {
      for node in gate["unless_met"]?.items ?? [] { checkInScope(node, scope, given: scopeSpan) }
    }
  }

  private func checkReferences(_ nodes: [YAMLNode]) {
    for node in nodes {
      guard let reference = DefinitionReference(yaml: node) else { continue }
      switch index.resolve(reference, .dictionary, on: nil) {
      case .failure(.ambiguous), .success: continue
      case .failure(let fault): collector.report(fault.diagnostic(reference, .dictionary, at: node.span))
      }
    }
  }

  private func checkInScope(
    _ node: YAMLNode,
    _ scope: RubricScope,
    given place: SourceSpan?,
    alsoAllowed: [String] = []
  ) {
    checkKnown(node, alsoAllowed: alsoAllowed)
    let code = node.text ?? ""
    let kinds = vocabulary.kinds(of: code)
    guard !kinds.isEmpty, !kinds.contains(where: { scope.includes(code, of: $0) }) else { return }
    let text = LocalizedText(
      id: "kompetensi \"\(code)\" di luar cakupan rubrik",
      en: "the competency \"\(code)\" is outside the rubric's scope"
    )
    let note = Diagnostic.Note(.init(id: "cakupan disebut di sini", en: "the scope is given here"), at: place)
    collector.report(Diagnostic(.outsideScope, text, at: node.span, notes: [note]))
  }

  private func checkMethod(_ method: YAMLNode, _ scales: [Scale]) {
    for certificate in method["grants"]?.entries ?? [] {
      for grant in certificate.value.entries {
        checkKnown(grant.keyNode)
        checkLevel(grant.value, of: grant.key)
      }
    }
    if let conversion = method["to_level"] { checkLevels(of: conversion, scales) }
    let measures: [Measure] = method["measures"]?.words() ?? []
    if measures.contains(.level), !measures.contains(.score) {
      for label in method["values"]?.entries ?? [] { checkLevel(label.value, on: scales) }
    }
    if measures.contains(.score) { checkConversionIsGiven(method, scales) }
  }

  private func checkLevels(of conversion: YAMLNode, _ scales: [Scale]) {
    let cuts = conversion["cuts"]?.items.compactMap { $0["level"] } ?? []
    for node in cuts + (conversion["linear"]?.items ?? []) { checkLevel(node, on: scales) }
    if let below = conversion["below"] { checkLevel(below, on: scales) }
  }

  private func checkConversionIsGiven(_ method: YAMLNode, _ scales: [Scale]) {
    guard method["to_level"] == nil, let node = method["scale"], let own = Scale(yaml: node),
      let other = scales.first(where: { $0.min != own.min || $0.max != own.max })
    else { return }
    let text = LocalizedText(
      id: "skala \(own.min)–\(own.max) bukan skala kamus \(other.min)–\(other.max), jadi perlu \"to_level\"",
      en: "the scale \(own.min)–\(own.max) is not the dictionary's \(other.min)–\(other.max), so \"to_level\" is needed"
    )
    collector.report(Diagnostic(.conversionMissing, text, at: node.span))
  }

  /// The scales of the dictionaries that the rubric can meet: those it names, else those of the kinds in its scope.
  private func scales(of references: [DefinitionReference], _ scope: RubricScope) -> [Scale] {
    if case .competencies(let codes) = scope { return codes.flatMap(vocabulary.scales) }
    let named = dictionaries.filter { $0.document.key.isNamed(in: references) }
    let candidates = named.isEmpty ? dictionaries : named
    return candidates.filter { scope.includes("", of: $0.value.kind) }.map(\.value.scale)
  }
}

extension DiagnosticCode {
  package static let outsideScope = DiagnosticCode(
    "E0406",
    title: LocalizedText(
      id: "rubrik hanya mengatur yang dalam cakupannya",
      en: "a rubric rules on what is in its scope"
    ),
    remedy: LocalizedText(id: "hapus kode itu atau perluas \"scope\"", en: "remove the code or widen \"scope\"")
  )
  package static let conversionMissing = DiagnosticCode(
    "E0407",
    title: LocalizedText(
      id: "skor pada skala lain perlu \"to_level\"",
      en: "scores on another scale need \"to_level\""
    ),
    remedy: LocalizedText(
      id: "tambahkan \"to_level\" dengan cuts, linear, atau relative",
      en: "add \"to_level\" with cuts, linear or relative"
    )
  )
}
