package import Assessment

/// A job standard as readable text.
package struct StandardPage: Sendable {
  private let standard: JobStandard
  private let catalogue: CompetencyCatalogue

  /// `catalogue` gives the titles of competencies; codes stand alone without.
  package init(_ standard: JobStandard, catalogue: CompetencyCatalogue = CompetencyCatalogue([])) {
    self.standard = standard
    self.catalogue = catalogue
  }

  package func text(_ style: PageStyle) -> String {
    var page = TextPage(style)
    let language = style.language
    let jobClass = standard.jobClass.map { (language.phrase(id: "Jenjang", en: "Job class"), MarkedText($0.title)) }
    DefinitionHead(kind: .standard, header: standard.header).add(to: &page, more: [jobClass].compactMap { $0 })
    page.heading(language.phrase(id: "KOMPETENSI YANG DIPERSYARATKAN", en: "REQUIRED COMPETENCIES"))
    page.table(requirements(language))
    addWeights(to: &page)
    if let qualifications = standard.qualifications { QualificationSection(qualifications).add(to: &page) }
    return page.text
  }

  private func requirements(_ language: Language) -> TextTable {
    let numbers = NumberText(language)
    var table = TextTable([
      .left(language.phrase(id: "Kode", en: "Code")),
      .flexible(language.phrase(id: "Kompetensi", en: "Competency"), narrowest: 16),
      .right("Level"), .right(language.phrase(id: "Bobot", en: "Weight")), .left(""),
    ])
    table.rows = standard.requires.map { requirement in
      let must = requirement.mustMeet ? language.phrase(id: "wajib terpenuhi", en: "must be met") : ""
      let title = catalogue.competency(requirement.competency)?.title ?? ""
      return [
        MarkedText(requirement.competency), MarkedText(title), MarkedText(numbers.short(requirement.level)),
        MarkedText(numbers.short(requirement.weight ?? .one)), MarkedText(must, .warning),
      ]
    }
    return table
  }

  private func addWeights(to page: inout TextPage) {
    let language = page.style.language
    guard !standard.weights.isEmpty else { return }
    page.heading(language.phrase(id: "BOBOT KELOMPOK", en: "WEIGHTS OF GROUPS"))
    page.bullets(standard.weights.map { MarkedText($0.text(language)) })
  }
}

extension GroupWeight {
  /// `manajerial + sosial kultural: 60 %`.
  func text(_ language: Language) -> String {
    "\(CompetencyKind.titles(kinds, language)): \(NumberText(language).percent(weight))"
  }
}
