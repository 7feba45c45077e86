import Assessment

/// Job match, category and gates of one person.
struct VerdictSection: Sendable {
  let reading: ResultReading

  func add(to page: inout TextPage) {
    let language = page.style.language
    page.heading(language.phrase(id: "HASIL", en: "RESULT"))
    page.fields(fields(language))
    addGroups(to: &page)
  }

  private func fields(_ language: Language) -> [(label: String, value: MarkedText)] {
    let texts = VerdictTexts(reading: reading, language: language)
    let candidates: [(label: String, value: MarkedText?)] = [
      ("JPM", MarkedText(texts.percent ?? texts.refusal, texts.percent == nil ? .warning : .strong)),
      (language.phrase(id: "Persis", en: "Exact"), texts.exact.map { MarkedText($0) }),
      (language.phrase(id: "Kesenjangan", en: "Gap index"), texts.gapIndex.map { MarkedText($0) }),
      (language.phrase(id: "Kategori", en: "Category"), texts.category.map { MarkedText($0, .strong) }),
      (language.phrase(id: "Sementara", en: "Provisional"), texts.provisional.map { MarkedText($0, .warning) }),
    ]
    let gates = texts.gates.map {
      (label: language.phrase(id: "Gerbang", en: "Gate"), value: MarkedText($0, .bad))
    }
    return candidates.compactMap { field in field.value.map { (field.label, $0) } } + gates
  }

  private func addGroups(to page: inout TextPage) {
    guard let match = reading.subject.result.jobMatch, match.groups.count > 1 else { return }
    let (language, numbers) = (page.style.language, NumberText(page.style.language))
    var table = TextTable([
      .flexible(language.phrase(id: "Kelompok", en: "Group"), narrowest: 12),
      .right(language.phrase(id: "Bobot", en: "Weight")), .right("JPM"),
    ])
    table.rows = match.groups.map { group in
      [
        MarkedText(CompetencyKind.titles(group.kinds, language)),
        MarkedText(group.weight.map { numbers.percent($0) } ?? ""),
        MarkedText(numbers.percent(group.percent, decimals: match.decimals)),
      ]
    }
    page.blank()
    page.table(table, indent: 2)
  }
}
