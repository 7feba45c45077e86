import Assessment

/// A category with its bounds, and whether it is the person's.
struct CategoryContext {
  let name: String
  let bound: String
  let chosen: Bool

  /// Best first.
  static func categories(of reading: ResultReading, _ language: Language) -> [CategoryContext] {
    zip(reading.categories, bounds(of: reading.categories, language)).map { category, bound in
      CategoryContext(
        name: "\(category.code) \(category.title)",
        bound: bound,
        chosen: category.code == reading.subject.result.category?.code
      )
    }
  }

  /// `≥ 90`, `≥ 78 and < 90`, `< 78`; nothing for a category alone.
  static func bounds(of categories: [Assessment.Category], _ language: Language) -> [String] {
    let numbers = NumberText(language)
    let above = [nil] + categories.dropLast().map(\.atLeast)
    return zip(categories, above).map { category, above in
      let parts = [category.atLeast.map { "≥ \(numbers.short($0))" }, above.map { "< \(numbers.short($0))" }]
      return parts.compactMap { $0 }.joined(separator: language.phrase(id: " dan ", en: " and "))
    }
  }
}
