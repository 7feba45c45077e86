import Assessment

/// A category with its bounds, and whether it is the person's.
struct CategoryContext {
  let name: String
  let bound: String
  let chosen: Bool

  /// Best first.
  static func categories(of reading: ResultReading, _ language: Language) -> [CategoryContext] {
    var above: FixedDecimal?
    return reading.categories.map { category in
      defer { above = category.atLeast }
      return CategoryContext(
        name: "\(category.code) \(category.title)",
        bound: bound(category.atLeast, above, language),
        chosen: category.code == reading.subject.result.category?.code
      )
    }
  }

  /// `≥ 90`, `≥ 78 and < 90`, `< 78`.
  private static func bound(_ low: FixedDecimal?, _ high: FixedDecimal?, _ language: Language) -> String {
    let numbers = NumberText(language)
    let parts = [low.map { "≥ \(numbers.short($0))" }, high.map { "< \(numbers.short($0))" }]
    return parts.compactMap { $0 }.joined(separator: language.phrase(id: " dan ", en: " and "))
  }
}
