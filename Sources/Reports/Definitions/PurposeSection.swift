import Assessment

/// A purpose of a rubric: its categories, exceptions for job classes, and gates.
struct PurposeSection {
  let purpose: Purpose

  func add(to page: inout TextPage) {
    let language = page.style.language
    page.heading(language.phrase(id: "TUJUAN: ", en: "PURPOSE: ") + "\(purpose.title) (\(purpose.id))")
    page.table(table(purpose.categories, language), indent: 2)
    for exception in purpose.categoriesFor {
      page.blank()
      page.paragraph(MarkedText(exception.jobClasses.map(\.title).joined(separator: ", "), .faint), indent: 2)
      page.table(table(exception.categories, language), indent: 2)
    }
    page.bullets(rules(language).map { MarkedText($0) })
  }

  private func table(_ categories: [Assessment.Category], _ language: Language) -> TextTable {
    var table = TextTable([.left(""), .flexible("", narrowest: 16), .left(""), .flexible("", narrowest: 16)])
    table.rows = zip(categories, CategoryContext.bounds(of: categories, language)).map { category, bound in
      [
        MarkedText(category.code, .strong), MarkedText(category.title), MarkedText(bound),
        MarkedText(Citation.text(category.basis, language), .faint),
      ]
    }
    return table
  }

  /// What holds beside the categories: the pass mark, the gates and the basis.
  func rules(_ language: Language) -> [String] {
    let pass = purpose.pass.map { language.phrase(id: "lulus mulai dari \($0)", en: "passes from \($0) on") }
    let basis = purpose.basis.isEmpty ? nil : Citation.text(purpose.basis, language)
    return [pass].compactMap { $0 } + purpose.gates.map { text(of: $0, language) } + [basis].compactMap { $0 }
  }

  private func text(of gate: Gate, _ language: Language) -> String {
    let condition =
      switch gate.unlessMet {
      case .mustMeet: language.phrase(id: "semua yang wajib pada standar", en: "all that the standard says must be met")
      case .competencies(let codes): codes.joined(separator: ", ")
      }
    let rule = language.phrase(
      id: "gerbang: bila \(condition) tidak terpenuhi, paling tinggi \(gate.atMost)",
      en: "gate: unless met by \(condition), at most \(gate.atMost)"
    )
    return rule + (gate.basis.isEmpty ? "" : "; " + Citation.text(gate.basis, language))
  }
}
