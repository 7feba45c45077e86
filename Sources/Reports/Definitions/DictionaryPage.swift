package import Assessment

/// A dictionary of competencies as readable text.
package struct DictionaryPage: Sendable {
  private let dictionary: CompetencyDictionary

  package init(_ dictionary: CompetencyDictionary) { self.dictionary = dictionary }

  package func text(_ style: PageStyle) -> String {
    var page = TextPage(style)
    let language = style.language
    DefinitionHead(kind: .dictionary, header: dictionary.header).add(
      to: &page,
      more: [
        (language.phrase(id: "Jenis", en: "Kind"), MarkedText(dictionary.kind.title[language])),
        (language.phrase(id: "Skala", en: "Scale"), MarkedText(dictionary.scale.text(language))),
      ]
    )
    for competency in dictionary.competencies { add(competency, to: &page) }
    return page.text
  }

  private func add(_ competency: Competency, to page: inout TextPage) {
    page.heading("\(competency.code) \(competency.title)")
    page.paragraph(MarkedText(competency.definition), indent: 2)
    for level in competency.levels {
      let label = NumberText(page.style.language).short(level.level) + "  "
      page.paragraph(MarkedText(label + level.title, .strong), indent: 2, hanging: label.count)
      page.paragraph(MarkedText(level.description), indent: 2 + label.count)
      for indicator in level.indicators {
        let code = indicator.code + "  "
        page.paragraph(MarkedText(code + indicator.text), indent: 4 + label.count, hanging: code.count)
      }
    }
  }
}

extension Scale {
  /// `0 sampai 5, langkah 0,5`; a scale of every decimal has no step to speak of.
  func text(_ language: Language) -> String {
    let numbers = NumberText(language)
    let (low, high) = (numbers.short(min), numbers.short(max))
    guard step.millionths > 1 else { return language.phrase(id: "\(low) sampai \(high)", en: "\(low) to \(high)") }
    let step = numbers.short(step)
    return language.phrase(id: "\(low) sampai \(high), langkah \(step)", en: "\(low) to \(high), step \(step)")
  }
}
