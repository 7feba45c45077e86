package import Assessment

/// A catalogue of development programmes as readable text.
package struct ProgrammePage: Sendable {
  private let programmes: ProgrammeCatalogue
  private let catalogue: CompetencyCatalogue

  /// `catalogue` gives the titles of competencies; codes stand alone without.
  package init(_ programmes: ProgrammeCatalogue, catalogue: CompetencyCatalogue = CompetencyCatalogue([])) {
    self.programmes = programmes
    self.catalogue = catalogue
  }

  package func text(_ style: PageStyle) -> String {
    var page = TextPage(style)
    DefinitionHead(kind: .programme, header: programmes.header).add(to: &page)
    for programme in programmes.programmes {
      page.heading("\(programme.code) \(programme.title)")
      for line in lines(of: programme, style.language) { page.paragraph(MarkedText(line), indent: 2, hanging: 2) }
      let basis = Citation.text(programme.basis, style.language)
      page.paragraph(MarkedText(basis, .faint), indent: 2, hanging: 2)
    }
    return page.text
  }

  private func lines(of programme: Programme, _ language: Language) -> [String] {
    let numbers = NumberText(language)
    let facts = [
      programme.form.title[language], programme.mode?.title[language], "\(numbers.short(programme.hours)) JP",
      numbers.rupiah(programme.cost), programme.provider, programme.group.map { group($0, language) },
    ]
    let develops = programme.develops.map { step in
      "\(catalogue.name(of: step.competency)): \(numbers.short(step.from)) → \(numbers.short(step.to))"
    }
    let before = programme.prerequisites.joined(separator: ", ")
    return [facts.compactMap { $0 }.joined(separator: ", ")] + develops
      + (before.isEmpty ? [] : [language.phrase(id: "setelah \(before)", en: "after \(before)")])
  }

  private func group(_ size: GroupSize, _ language: Language) -> String {
    language.phrase(id: "\(size.min)–\(size.max) peserta", en: "\(size.min)–\(size.max) participants")
  }
}
