import Assessment

/// The development areas and the programmes that fit each step of their gaps.
struct DevelopmentSection: Sendable {
  /// So many programmes are shown for a step; the rest is counted.
  static let shown = 3

  let reading: ResultReading

  func add(to page: inout TextPage) {
    let areas = reading.developmentAreas
    guard !areas.isEmpty else { return }
    page.heading(page.style.language.phrase(id: "AREA PENGEMBANGAN", en: "DEVELOPMENT AREAS"))
    for (index, area) in areas.enumerated() {
      if index > 0 { page.blank() }
      addTitle(of: area, to: &page)
      addPrograms(of: area, to: &page)
    }
  }

  private func addTitle(of area: DevelopmentArea, to page: inout TextPage) {
    let (language, result) = (page.style.language, area.competency.result)
    let numbers = NumberText(language)
    let gap = result.gap.map { numbers.signed($0) } ?? ""
    let levels = "\(result.attained.map { numbers.rounded($0) } ?? "") → \(numbers.short(result.required))"
    let title = language.phrase(
      id: "\(result.code) \(area.competency.title): \(levels) (selisih \(gap))",
      en: "\(result.code) \(area.competency.title): \(levels) (gap \(gap))"
    )
    page.paragraph(MarkedText("• " + title, .strong), indent: 2, hanging: 2)
  }

  private func addPrograms(of area: DevelopmentArea, to page: inout TextPage) {
    let texts = ProgrammeTexts(language: page.style.language)
    var table = TextTable([.left(""), .flexible("", narrowest: 16), .flexible("", narrowest: 20)])
    for step in area.steps {
      for (index, suggestion) in step.suggestions.prefix(DevelopmentSection.shown).enumerated() {
        table.rows.append([
          MarkedText(index == 0 ? texts.levels(of: step) : ""),
          MarkedText("\(suggestion.programme.code) \(suggestion.programme.title)"),
          MarkedText(texts.details(of: suggestion)),
        ])
      }
      if let remark = texts.remark(on: step, shown: DevelopmentSection.shown) {
        let levels = step.suggestions.isEmpty ? texts.levels(of: step) : ""
        table.rows.append([MarkedText(levels), MarkedText(remark, .faint), MarkedText("")])
      }
    }
    page.table(table, indent: 4)
  }
}
