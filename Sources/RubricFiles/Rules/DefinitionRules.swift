import Assessment
package import SourceDiagnostics

/// The rules within one definition that need more than one value; the tree has passed the shape check.
struct DefinitionRules {
  let collector: DiagnosticCollector

  func check(_ tree: YAMLNode, _ kind: DefinitionKind) {
    checkDates(tree)
    switch kind {
    case .dictionary: checkDictionary(tree)
    case .standard: checkStandard(tree)
    case .rubric: checkRubric(tree)
    case .programme: checkProgrammes(tree)
    }
  }

  func report(_ code: DiagnosticCode, id: String, en: String, at span: SourceSpan) {
    collector.report(Diagnostic(code, LocalizedText(id: id, en: en), at: span))
  }

  private func checkDates(_ tree: YAMLNode) {
    guard let effective = tree["effective"]?.day, let until = tree["until"], let last = until.day, last < effective
    else { return }
    report(
      .datesReversed,
      id: "\"until\" mendahului \"effective\"",
      en: "\"until\" is before \"effective\"",
      at: until.span
    )
  }

  /// Reports every text that stands a second time, with a note at the first.
  func checkUnique(_ nodes: some Sequence<YAMLNode>) {
    var first: [String: SourceSpan] = [:]
    for node in nodes {
      guard let text = node.text else { continue }
      if let place = first[text] {
        collector.report(.repeatedCode(text, at: node.span, first: place))
      } else {
        first[text] = node.span
      }
    }
  }

  /// The scale of a node that passed the shape check; `nil` when the scale itself is wrong, which is reported.
  func checkedScale(_ node: YAMLNode) -> Scale? {
    guard let scale = Scale(yaml: node) else { return nil }
    guard scale.min < scale.max else {
      report(.wrongScale, id: "\"max\" harus di atas \"min\"", en: "\"max\" must be above \"min\"", at: node.span)
      return nil
    }
    guard scale.contains(scale.max) else {
      let id = "langkah \(scale.step) tidak membagi habis \(scale.min) sampai \(scale.max)"
      let en = "the step \(scale.step) does not divide \(scale.min) to \(scale.max)"
      report(.wrongScale, id: id, en: en, at: node["step"]?.span ?? node.span)
      return nil
    }
    return scale
  }
}

extension DiagnosticCode {
  package static let datesReversed = DiagnosticCode(
    "E0301",
    title: LocalizedText(id: "masa berlaku harus maju", en: "a period in force runs forward"),
    remedy: LocalizedText(id: "periksa kedua tanggal", en: "check both dates")
  )
  package static let repeatedCode = DiagnosticCode(
    "E0302",
    title: LocalizedText(id: "kode hanya boleh satu kali", en: "a code stands once only"),
    remedy: LocalizedText(id: "beri kode lain atau hapus salah satunya", en: "give another code or remove one of them")
  )
  package static let wrongScale = DiagnosticCode(
    "E0303",
    title: LocalizedText(id: "skala: min di bawah max, langkah membaginya habis", en: "a scale rises in whole steps"),
    remedy: LocalizedText(id: "perbaiki min, max, atau step", en: "mend min, max or step")
  )
}

extension Diagnostic {
  fileprivate static func repeatedCode(_ code: String, at span: SourceSpan, first: SourceSpan) -> Diagnostic {
    Diagnostic(
      .repeatedCode,
      LocalizedText(id: "\"\(code)\" berulang", en: "\"\(code)\" is repeated"),
      at: span,
      notes: [.init(LocalizedText(id: "pertama kali di sini", en: "first given here"), at: first)]
    )
  }
}
