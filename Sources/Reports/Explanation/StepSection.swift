import Assessment

/// One numbered step with its evidence and the rules that it rests on.
struct StepSection: Sendable {
  let number: Int
  let step: CitedStep

  func add(to page: inout TextPage) {
    let language = page.style.language
    let label = "\(number). "
    page.paragraph(MarkedText(label + step.sentence[language] + resultText(language)), indent: 2, hanging: label.count)
    let indent = 2 + label.count
    if !step.evidence.isEmpty { page.table(evidenceTable(language), indent: indent) }
    guard !step.basis.isEmpty else { return }
    let basis = language.phrase(id: "Dasar: ", en: "Basis: ") + Citation.text(step.basis, language)
    page.paragraph(MarkedText(basis, .faint), indent: indent, hanging: 2)
  }

  private func resultText(_ language: Language) -> String {
    guard let result = step.result else { return "" }
    let numbers = NumberText(language)
    return result.fixedDecimal == nil ? " = \(result) ≈ \(numbers.rounded(result))" : " = \(numbers.short(result))"
  }

  /// Columns that no line fills are left out.
  private func evidenceTable(_ language: Language) -> TextTable {
    let rows = step.evidence.map { cells(of: $0, language) }
    let used = titles(language).indices.filter { column in rows.contains { !$0[column].text.isEmpty } }
    let titles = titles(language)
    var table = TextTable(used.map { $0 == 1 ? .right(titles[$0]) : .flexible(titles[$0], narrowest: 9) })
    table.rows = rows.map { row in used.map { row[$0] } }
    return table
  }

  private func titles(_ language: Language) -> [String] {
    [
      language.phrase(id: "Alat ukur", en: "Method"), language.phrase(id: "Nilai", en: "Value"),
      language.phrase(id: "Asesor", en: "Assessor"), language.phrase(id: "Peran", en: "Role"),
      language.phrase(id: "Indikator", en: "Indicator"), language.phrase(id: "Butir", en: "Item"),
      language.phrase(id: "Tanggal", en: "Date"), language.phrase(id: "Kegiatan", en: "Event"),
      language.phrase(id: "Catatan", en: "Note"),
    ]
  }

  private func cells(of line: EvidenceLine, _ language: Language) -> [MarkedText] {
    [
      line.method, NumberText(language).localized(line.value), line.assessor ?? "", line.role?.title[language] ?? "",
      line.indicator ?? "",
      line.item ?? "", line.date.description, line.event ?? "", line.note ?? "",
    ].map { MarkedText($0) }
  }
}
