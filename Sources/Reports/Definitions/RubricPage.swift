package import Assessment

/// A rubric as readable text.
package struct RubricPage: Sendable {
  private let rubric: Rubric

  package init(_ rubric: Rubric) { self.rubric = rubric }

  package func text(_ style: PageStyle) -> String {
    var page = TextPage(style)
    let language = style.language
    let texts = RubricTexts(rubric: rubric, language: language)
    DefinitionHead(kind: .rubric, header: rubric.header).add(to: &page, more: texts.head)
    addMethods(to: &page)
    page.heading(language.phrase(id: "DARI BUKTI KE LEVEL", en: "FROM EVIDENCE TO LEVELS"))
    page.fields(texts.levels)
    addEvaluators(to: &page)
    page.heading(language.phrase(id: "DARI LEVEL KE PERSENTASE", en: "FROM LEVELS TO A PERCENTAGE"))
    page.fields(texts.jobMatch)
    for purpose in rubric.purposes { PurposeSection(purpose: purpose).add(to: &page) }
    return page.text
  }

  private func addMethods(to page: inout TextPage) {
    let language = page.style.language
    page.heading(language.phrase(id: "ALAT UKUR", en: "METHODS"))
    var table = TextTable([
      .flexible(language.phrase(id: "Alat ukur", en: "Method"), narrowest: 16),
      .right(language.phrase(id: "Bobot", en: "Weight")),
      .flexible(language.phrase(id: "Ketentuan", en: "Terms"), narrowest: 24),
    ])
    table.rows = rubric.methods.map { method in
      [
        MarkedText("\(method.title) (\(method.id))"), MarkedText(NumberText(language).short(method.weight)),
        MarkedText(MethodTexts(method: method, language: language).terms.joined(separator: "; ")),
      ]
    }
    page.table(table)
  }

  private func addEvaluators(to page: inout TextPage) {
    let language = page.style.language
    page.heading(language.phrase(id: "EVALUATOR", en: "EVALUATORS"))
    for binding in rubric.evaluators {
      let target =
        switch binding.target {
        case .kind(let kind): kind.title[language]
        case .competency(let code): code
        }
      page.paragraph(MarkedText("• \(target): \(binding.plugin)"), indent: 2, hanging: 2)
      for line in binding.parameters.lines { page.paragraph(MarkedText(line, .faint), indent: 4, hanging: 2) }
    }
  }
}

extension ParameterTree {
  /// One line for each key of a map: `min_assessors: {count: 2}`.
  package var lines: [String] {
    guard case .map(let entries) = self else { return [inline] }
    return entries.map { "\($0.key): \($0.value.inline)" }
  }

  private var inline: String {
    switch self {
    case .scalar(let text): text
    case .list(let values): "[" + values.map(\.inline).joined(separator: ", ") + "]"
    case .map(let entries): "{" + entries.map { "\($0.key): \($0.value.inline)" }.joined(separator: ", ") + "}"
    }
  }
}
