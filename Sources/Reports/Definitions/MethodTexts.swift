import Assessment

/// The terms of a method in one language, each a phrase of its own.
struct MethodTexts {
  let method: Method
  let language: Language

  private var numbers: NumberText { NumberText(language) }

  var terms: [String] {
    [measures, planned, labels, scale, conversion, attempts, anonymity, grants, basis].compactMap { $0 }
  }

  private var measures: String? {
    let names = method.measures.map { $0.title[language] }.joined(separator: ", ")
    guard let prefer = method.prefer?.title[language] else { return names }
    return names + language.phrase(id: " (\(prefer) didahulukan)", en: " (\(prefer) preferred)")
  }

  private var planned: String? {
    method.competencies.map { $0.joined(separator: ", ") }
      .map { language.phrase(id: "hanya untuk \($0)", en: "for \($0) only") }
  }

  private var labels: String? {
    guard !method.labels.isEmpty else { return nil }
    return method.labels.map { "\($0.label) = \(numbers.short($0.value))" }.joined(separator: ", ")
  }

  private var scale: String? {
    method.scale.map { $0.text(language) }.map { language.phrase(id: "skala \($0)", en: "scale \($0)") }
  }

  private var conversion: String? {
    switch method.conversion {
    case nil: return nil
    case .cuts(let cuts, let below): return self.cuts(cuts, below)
    case .linear(let low, let high):
      let (low, high) = (numbers.short(low), numbers.short(high))
      return language.phrase(id: "lurus ke level \(low)–\(high)", en: "evenly to levels \(low)–\(high)")
    case .relative(let offsets):
      let list = offsets.map { "\(numbers.short($0.score)) → \(numbers.signed(Ratio($0.offset)))" }
      return language.phrase(id: "terhadap standar: ", en: "against the standard: ") + list.joined(separator: ", ")
    }
  }

  private func cuts(_ cuts: [CutScore], _ below: FixedDecimal?) -> String {
    let list = cuts.map { "≥ \(numbers.short($0.atLeast)) → \(numbers.short($0.level))" }
    let rest = below.map { numbers.short($0) } ?? language.phrase(id: "terendah", en: "lowest")
    return (list + [language.phrase(id: "selain itu \(rest)", en: "else \(rest)")]).joined(separator: ", ")
  }

  private var attempts: String? { method.attempts == .refuse ? nil : method.attempts.title[language] }

  private var anonymity: String? {
    method.anonymous ? language.phrase(id: "anonim", en: "anonymous") : nil
  }

  private var grants: String? {
    guard !method.grants.isEmpty else { return nil }
    return method.grants.map { "\($0.certificate) → \($0.competency) \(numbers.short($0.level))" }.joined(
      separator: ", "
    )
  }

  private var basis: String? { method.basis.isEmpty ? nil : Citation.text(method.basis, language) }
}
