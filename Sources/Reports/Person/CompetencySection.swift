import Assessment

/// The table of competencies and the notes to its marks.
struct CompetencySection: Sendable {
  let reading: ResultReading

  func add(to page: inout TextPage) {
    let language = page.style.language
    page.heading(language.phrase(id: "KOMPETENSI", en: "COMPETENCIES"))
    page.table(table(language))
    addNotes(to: &page)
    addStrengths(to: &page)
  }

  private func table(_ language: Language) -> TextTable {
    var table = TextTable([
      .flexible(language.phrase(id: "Kode", en: "Code"), narrowest: 8),
      .flexible(language.phrase(id: "Kompetensi", en: "Competency"), narrowest: 14),
      .right(language.phrase(id: "Standar", en: "Required")),
      .right(language.phrase(id: "Capaian", en: "Attained")),
      .right(language.phrase(id: "Selisih", en: "Gap")),
      .left(""),
      .flexible("Status", narrowest: 8),
    ])
    table.rows = reading.competencies.map { row($0, NumberText(language), language) }
    return table
  }

  private func row(_ competency: CompetencyReading, _ numbers: NumberText, _ language: Language) -> [MarkedText] {
    let (result, mark) = (competency.result, competency.result.status.mark)
    let notes = competency.notes.isEmpty ? "" : " " + competency.notes.joined(separator: " ")
    return [
      MarkedText(result.code),
      MarkedText(competency.title),
      MarkedText(numbers.short(result.required) + (competency.isMustMeet ? "*" : "")),
      MarkedText(result.attained.map { numbers.rounded($0) } ?? "–"),
      MarkedText(result.gap.map { numbers.signed($0) } ?? "–", mark),
      MarkedText(LevelBar(competency: competency).text, mark),
      MarkedText(result.status.title[language] + notes, mark),
    ]
  }

  private func addNotes(to page: inout TextPage) {
    let language = page.style.language
    var notes = reading.notes.map { note in
      "\(note.letter)  \(note.flag.sentence[language]) (\(note.competencies.joined(separator: ", ")))"
    }
    if reading.competencies.contains(where: \.isMustMeet) {
      notes.insert("*  " + language.phrase(id: "Wajib terpenuhi.", en: "Must be met."), at: 0)
    }
    guard !notes.isEmpty else { return }
    page.blank()
    for note in notes { page.paragraph(MarkedText(note, .faint), indent: 2, hanging: 3) }
  }

  private func addStrengths(to page: inout TextPage) {
    let (strengths, language) = (reading.strengths, page.style.language)
    guard !strengths.isEmpty else { return }
    page.heading(language.phrase(id: "KEKUATAN", en: "STRENGTHS"))
    page.bullets(
      strengths.map { competency in
        MarkedText("\(competency.result.code) \(competency.title): \(competency.levels(language))", .good)
      }
    )
  }
}
