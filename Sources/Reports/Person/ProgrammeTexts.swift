import Assessment

/// Programmes and steps of a gap in words of one language.
struct ProgrammeTexts: Sendable {
  let language: Language

  private var numbers: NumberText { NumberText(language) }

  /// `1,5 → 2`.
  func levels(of step: GapStep) -> String { "\(numbers.rounded(step.from)) → \(numbers.rounded(step.to))" }

  /// `coaching, 6 JP, tanpa biaya, Unit Diklat; setelah P.01`.
  func details(of suggestion: ProgrammeSuggestion) -> String {
    let programme = suggestion.programme
    var parts = [
      programme.form.title[language], "\(numbers.short(programme.hours)) JP", numbers.rupiah(programme.cost),
    ]
    if let provider = programme.provider { parts.append(provider) }
    let codes = suggestion.prerequisites.map(\.code) + suggestion.unknownPrerequisites
    guard !codes.isEmpty else { return parts.joined(separator: ", ") }
    let list = codes.joined(separator: ", ")
    return parts.joined(separator: ", ") + language.phrase(id: "; setelah \(list)", en: "; after \(list)")
  }

  /// What to say of a step beside the programmes shown: none at all, or how many more.
  func remark(on step: GapStep, shown: Int) -> String? {
    let count = step.suggestions.count
    if count == 0 {
      return language.phrase(id: "belum ada program dalam katalog", en: "no programme in the catalogue yet")
    }
    guard count > shown else { return nil }
    return language.phrase(id: "dan \(count - shown) program lain", en: "and \(count - shown) more")
  }
}
