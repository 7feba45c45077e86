import Assessment
package import SourceDiagnostics

extension DefinitionRules {
  func checkDictionary(_ tree: YAMLNode) {
    let scale = tree["scale"].flatMap(checkedScale)
    let competencies = tree["competencies"]?.items ?? []
    checkUnique(competencies.compactMap { $0["code"] })
    for competency in competencies {
      let levels = competency["levels"]?.items ?? []
      checkLevels(levels.compactMap { $0["level"] }, on: scale, at: tree["scale"]?.span)
      let indicators = levels.flatMap { $0["indicators"]?.items ?? [] }
      checkUnique(indicators.compactMap { $0["code"] })
      checkWordings(indicators.compactMap { $0["text"] })
    }
  }

  /// Within a competency each indicator is another behaviour, whatever its capitals and punctuation.
  private func checkWordings(_ nodes: [YAMLNode]) {
    var first: [[String]: SourceSpan] = [:]
    for node in nodes {
      guard let text = node.text else { continue }
      let words = LintWords.of(text)
      if let place = first[words] {
        collector.report(.repeatedIndicator(at: node.span, first: place))
      } else {
        first[words] = node.span
      }
    }
  }

  private func checkLevels(_ levels: [YAMLNode], on scale: Scale?, at place: SourceSpan?) {
    var previous: (level: FixedDecimal, span: SourceSpan)?
    for node in levels {
      guard let level = node.decimal else { continue }
      if let scale, !scale.contains(level) { collector.report(.offScale(level, scale, given: place, at: node.span)) }
      if let previous, level <= previous.level {
        let text = LocalizedText(
          id: "level \(level) harus di atas level sebelumnya, \(previous.level)",
          en: "level \(level) must be above the level before it, \(previous.level)"
        )
        collector.report(Diagnostic(.notAscending, text, at: node.span, notes: [.before(previous.span)]))
      }
      previous = (level, node.span)
    }
  }
}

extension DiagnosticCode {
  package static let repeatedIndicator = DiagnosticCode(
    "E0320",
    title: LocalizedText(
      id: "satu perilaku, satu indikator dalam kompetensi",
      en: "within a competency a behaviour is one indicator"
    ),
    remedy: LocalizedText(
      id: "tulis perilaku lain atau hapus salah satunya",
      en: "write another behaviour or remove one of them"
    )
  )
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
  fileprivate static func repeatedIndicator(at span: SourceSpan, first: SourceSpan) -> Diagnostic {
    let text = LocalizedText(
      id: "indikator ini sudah ada dalam kompetensi yang sama",
      en: "this indicator already stands in the same competency"
    )
    let note = Note(LocalizedText(id: "pertama kali di sini", en: "first given here"), at: first)
    return Diagnostic(.repeatedIndicator, text, at: span, notes: [note])
  }

  /// - Parameter place: where the scale is given.
  static func offScale(
    _ value: FixedDecimal,
    _ scale: Scale,
    given place: SourceSpan?,
    at span: SourceSpan
  ) -> Diagnostic {
    let isStepped = scale.step > FixedDecimal(millionths: 1)
    let id = "\(scale.min) sampai \(scale.max)" + (isStepped ? " dengan langkah \(scale.step)" : "")
    let en = "\(scale.min) to \(scale.max)" + (isStepped ? " in steps of \(scale.step)" : "")
    let text = LocalizedText(id: "\(value) tidak ada pada skala \(id)", en: "\(value) is not on the scale \(en)")
    let note = place.map { Note(LocalizedText(id: "skalanya disebut di sini", en: "the scale is given here"), at: $0) }
    return Diagnostic(.offScale, text, at: span, notes: [note].compactMap(\.self))
  }
}
