import Assessment

/// How close one person is to another category, on the page of the person.
struct BorderSection: Sendable {
  private let reading: ResultReading
  private let border: CategoryBorder

  /// `nil` where the border is not known or there is no other category.
  init?(reading: ResultReading) {
    guard let border = reading.subject.border, border.nearest != nil else { return nil }
    (self.reading, self.border) = (reading, border)
  }

  func add(to page: inout TextPage) {
    let language = page.style.language
    page.heading(language.phrase(id: "BATAS KATEGORI", en: "CATEGORY BORDER"))
    page.fields(fields(language))
    let texts = BorderTexts(border: border, language: language)
    let changes = texts.steps + texts.rules
    guard !changes.isEmpty else { return }
    page.paragraph(
      MarkedText(
        language.phrase(
          id: "Perubahan terkecil yang memberi kategori lain, masing-masing sendirian:",
          en: "The smallest changes that give another category, each by itself:"
        )
      ),
      indent: 2
    )
    page.bullets(changes.map { MarkedText($0) })
  }

  private func fields(_ language: Language) -> [(label: String, value: MarkedText)] {
    let gates =
      reading.subject.result.gates.isEmpty
      ? "" : language.phrase(id: ", sebelum gerbang", en: ", before gates")
    return [
      border.better.map { (language.phrase(id: "Ke atas", en: "Up"), value($0, language, gates)) },
      border.lower.map { (language.phrase(id: "Ke bawah", en: "Down"), value($0, language, gates)) },
    ].compactMap(\.self)
  }

  private func value(_ neighbour: CategoryBorder.Neighbour, _ language: Language, _ gates: String) -> MarkedText {
    let points = NumberText(language).short(neighbour.distance)
    let name = "\(neighbour.category) \(reading.categoryTitle(neighbour.category))"
    let text = language.phrase(id: "\(points) poin ke \(name)", en: "\(points) points to \(name)")
    return MarkedText(text + gates, border.steps.isEmpty ? .plain : .warning)
  }
}
