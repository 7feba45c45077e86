import Assessment

/// The rules of a rubric as labelled sentences in one language.
struct RubricTexts {
  typealias Field = (label: String, value: MarkedText)

  let rubric: Rubric
  let language: Language

  private var numbers: NumberText { NumberText(language) }

  var head: [Field] {
    let dictionaries = rubric.dictionaries.map(\.description).joined(separator: ", ")
    return [field("Cakupan", "Scope", scope)]
      + (dictionaries.isEmpty ? [] : [field("Kamus", "Dictionaries", dictionaries)])
      + (validity.map { [field("Masa berlaku hasil", "Results valid for", $0)] } ?? [])
  }

  var levels: [Field] {
    [
      field("Capaian", "Attained", attained(rubric.attained.general))
    ]
      + CompetencyKind.allCases.compactMap { kind in
        rubric.attained.byKind[kind].map { rounding in
          field("Capaian \(kind.title.id)", "Attained, \(kind.title.en)", attained(rounding))
        }
      }
      + [field("Rapat asesor", "Assessor meeting", consensus)]
  }

  var jobMatch: [Field] {
    let policy = rubric.jobMatch
    let compare =
      policy.compare == .printed
      ? language.phrase(id: "angka yang dicetak", en: "the printed figure")
      : language.phrase(id: "angka persis", en: "the exact figure")
    return [
      field("Rumus", "Formula", policy.formula.title[language]),
      field("Kelebihan", "Surplus", policy.cap.title[language]),
    ]
      + policy.weights.map { field("Bobot", "Weight", $0.text(language)) }
      + (policy.ratioRounding.map { [field("Rasio", "Ratio", decimals($0))] } ?? [])
      + [
        field("Persentase", "Percentage", decimals(policy.rounding)),
        field("Penentu kategori", "Category decided by", compare),
        field("Bukti kurang", "Missing evidence", missing),
      ]
      + (policy.basis.isEmpty ? [] : [field("Dasar", "Basis", Citation.text(policy.basis, language))])
  }

  private func field(_ id: String, _ en: String, _ value: String) -> Field {
    (language.phrase(id: id, en: en), MarkedText(value))
  }

  private var scope: String {
    switch rubric.scope {
    case .everything: language.phrase(id: "semua yang dipersyaratkan standar", en: "all that the standard requires")
    case .kinds(let kinds): CompetencyKind.titles(kinds, language)
    case .competencies(let codes): codes.joined(separator: ", ")
    }
  }

  private var validity: String? {
    rubric.validityYears.map { years in
      let basis = rubric.validityBasis.isEmpty ? "" : "; " + Citation.text(rubric.validityBasis, language)
      return language.phrase(id: "\(years) tahun", en: "\(years) years") + basis
    }
  }

  private func attained(_ rounding: AttainedRounding) -> String {
    let rule = rounding.rounding.title[language]
    switch rounding.step {
    case .exact: return language.phrase(id: "tanpa pembulatan", en: "not rounded")
    case .scale:
      return language.phrase(id: "dibulatkan ke langkah skala, \(rule)", en: "rounded to the scale's step, \(rule)")
    case .step(let step):
      let size = numbers.short(step)
      return language.phrase(
        id: "dibulatkan ke kelipatan \(size), \(rule)",
        en: "rounded to multiples of \(size), \(rule)"
      )
    }
  }

  private var consensus: String {
    let rule = rubric.consensus
    guard !rule.allowed.isEmpty else { return language.phrase(id: "tidak diizinkan", en: "not allowed") }
    let kinds = CompetencyKind.titles(rule.allowed, language)
    let count = rule.independentRatings
    let reason =
      rule.reason == .required
      ? language.phrase(id: "alasan wajib", en: "a reason is required")
      : language.phrase(id: "alasan tidak wajib", en: "a reason is optional")
    return language.phrase(
      id: "boleh untuk \(kinds); paling sedikit \(count) nilai independen; \(reason)",
      en: "allowed for \(kinds); at least \(count) independent ratings; \(reason)"
    )
  }

  private func decimals(_ rounding: DecimalRounding) -> String {
    let (count, rule) = (rounding.decimals, rounding.rounding.title[language])
    return language.phrase(id: "\(count) desimal, \(rule)", en: "\(count) decimals, \(rule)")
  }

  private var missing: String {
    switch rubric.missing {
    case .refuse: return language.phrase(id: "tanpa persentase dan kategori", en: "no percentage and no category")
    case .provisional(let share):
      let least = numbers.short(Ratio(share) * Ratio(100)) + " %"
      return language.phrase(
        id: "hasil sementara bila paling sedikit \(least) kompetensi terukur",
        en: "a provisional result where at least \(least) of the competencies were measured"
      )
    }
  }
}
