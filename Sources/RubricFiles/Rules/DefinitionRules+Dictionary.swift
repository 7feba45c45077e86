import Assessment
package import SourceDiagnostics

extension DefinitionRules {
  func checkDictionary(_ tree: YAMLNode) {
    let scale = tree["scale"].flatMap(checkedScale)
    let competencies = tree["competencies"]?.items ?? []
    checkUnique(competencies.compactMap { $0["code"] })
    for competency in competencies {
      let levels = competency["levels"]?.items ?? []
      checkLevels(levels.compactMap { $0["level"] }, on: scale)
      checkUnique(levels.flatMap { $0["indicators"]?.items ?? [] }.compactMap { $0["code"] })
    }
  }

  private func checkLevels(_ levels: [YAMLNode], on scale: Scale?) {
    var previous: FixedDecimal?
    for node in levels {
      guard let level = node.decimal else { continue }
      if let scale, !scale.contains(level) { collector.report(.offScale(level, scale, at: node.span)) }
      if let previous, level <= previous {
        let id = "level \(level) harus di atas level sebelumnya, \(previous)"
        report(
          .notAscending,
          id: id,
          en: "level \(level) must be above the level before it, \(previous)",
          at: node.span
        )
      }
      previous = level
    }
  }
}

extension DiagnosticCode {
  package static let notAscending = DiagnosticCode(
    "E0304",
    title: LocalizedText(id: "urutan harus naik", en: "a series must ascend"),
    remedy: LocalizedText(id: "urutkan dari rendah ke tinggi", en: "put the lowest first")
  )
  package static let offScale = DiagnosticCode(
    "E0305",
    title: LocalizedText(id: "nilai harus ada pada skalanya", en: "a value must be on its scale"),
    remedy: LocalizedText(id: "pilih nilai pada skala", en: "choose a value of the scale")
  )
}

extension Diagnostic {
  static func offScale(_ value: FixedDecimal, _ scale: Scale, at span: SourceSpan) -> Diagnostic {
    let isStepped = scale.step > FixedDecimal(millionths: 1)
    let id = "\(scale.min) sampai \(scale.max)" + (isStepped ? " dengan langkah \(scale.step)" : "")
    let en = "\(scale.min) to \(scale.max)" + (isStepped ? " in steps of \(scale.step)" : "")
    let text = LocalizedText(id: "\(value) tidak ada pada skala \(id)", en: "\(value) is not on the scale \(en)")
    return Diagnostic(.offScale, text, at: span)
  }
}
