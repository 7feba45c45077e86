import Assessment

/// What every definition's page begins with.
struct DefinitionHead {
  let kind: DefinitionKind
  let header: DefinitionHeader

  /// Title, reference, days in force and basis; `more` fields stand between.
  func add(to page: inout TextPage, more: [(label: String, value: MarkedText)] = []) {
    let language = page.style.language
    page.paragraph(MarkedText(header.title, .strong))
    if let description = header.description { page.paragraph(MarkedText(description)) }
    page.blank()
    let reference = (label: kind.title[language].capitalizedFirst, value: MarkedText("\(header.id)@\(header.version)"))
    page.fields([reference] + more + [inForce(language), basis(language)].compactMap { $0 })
  }

  private func inForce(_ language: Language) -> (label: String, value: MarkedText)? {
    guard let text = header.inForceText(language) else { return nil }
    return (language.phrase(id: "Berlaku", en: "In force"), MarkedText(text))
  }

  private func basis(_ language: Language) -> (label: String, value: MarkedText)? {
    guard !header.basis.isEmpty else { return nil }
    return (language.phrase(id: "Dasar", en: "Basis"), MarkedText(Citation.text(header.basis, language)))
  }
}

extension DefinitionHeader {
  /// `sejak 1 Januari 2026 sampai 31 Desember 2027`, or `nil` where it always was and still is.
  func inForceText(_ language: Language) -> String? {
    let numbers = NumberText(language)
    let from = effective.map { numbers.date($0) }.map { language.phrase(id: "sejak \($0)", en: "from \($0)") }
    let end = until.map { numbers.date($0) }.map { language.phrase(id: "sampai \($0)", en: "until \($0)") }
    let parts = [from, end].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
