import Assessment

/// The sentences about job match and category in one language.
struct VerdictTexts: Sendable {
  let reading: ResultReading
  let language: Language

  private var result: AssessmentResult { reading.subject.result }
  private var numbers: NumberText { NumberText(language) }

  /// `81,48 %`, or `nil` where there is no percentage.
  var percent: String? { result.jobMatch.map { numbers.percent($0.percent, decimals: $0.decimals) } }

  /// `2200/27 (jumlah capaian dibagi jumlah standar; kelebihan dihitung penuh)`.
  var exact: String? {
    result.jobMatch.map { "\($0.exact) (\($0.formula.title[language]); \($0.cap.title[language]))" }
  }

  /// The same as a sentence of its own.
  var exactly: String? { exact.map { language.phrase(id: "Persis \($0)", en: "Exactly \($0)") } }

  var gapIndex: String? { result.jobMatch.map { numbers.percent($0.gapIndex, decimals: $0.decimals) } }

  var gapSentence: String? {
    gapIndex.map { language.phrase(id: "Indeks kesenjangan kompetensi \($0)", en: "Competency gap index \($0)") }
  }

  /// Why there is neither percentage nor category.
  var refusal: String {
    let (measured, all) = (result.measured, result.requiredCount)
    if result.hidesPercent { return hiddenPercent + (category.map { "; \($0)" } ?? "") }
    return language.phrase(
      id: "belum ada persentase dan kategori: \(measured) dari \(all) kompetensi terukur",
      en: "no percentage and no category: \(measured) of \(all) competencies measured"
    )
  }

  private var hiddenPercent: String {
    language.phrase(
      id: "persentase tidak ditampilkan: darinya nilai satu penilai anonim dapat dihitung",
      en: "the percentage is not shown: one anonymous rater's value could be computed from it"
    )
  }

  /// `CO Cukup Optimal (sebelum gerbang: O Optimal)`.
  var category: String? {
    guard let category = result.category else { return percent.map { _ in withheld } }
    let provisional = category.isProvisional ? language.phrase(id: ", sementara", en: ", provisional") : ""
    let name = "\(category.code) \(category.title)" + provisional + pass(category)
    guard category.code != category.beforeGates else { return name }
    let before = "\(category.beforeGates) \(reading.categoryTitle(category.beforeGates))"
    return name + language.phrase(id: " (sebelum gerbang: \(before))", en: " (before gates: \(before))")
  }

  private var withheld: String {
    language.phrase(
      id: "belum ditetapkan: kompetensi wajib belum terukur",
      en: "withheld: a competency that must be met is missing"
    )
  }

  private func pass(_ category: CategoryOutcome) -> String {
    guard let passes = category.passes else { return "" }
    return passes
      ? language.phrase(id: ", lulus", en: ", passed") : language.phrase(id: ", tidak lulus", en: ", not passed")
  }

  /// What missing evidence could still change.
  var provisional: String? {
    guard result.category?.isProvisional ?? false || result.jobMatch?.bounds != nil else { return nil }
    let (measured, all) = (result.measured, result.requiredCount)
    let share = language.phrase(
      id: "\(measured) dari \(all) kompetensi terukur",
      en: "\(measured) of \(all) competencies measured"
    )
    guard let match = result.jobMatch, let bounds = match.bounds else { return share }
    let low = numbers.percent(bounds.lowest, decimals: match.decimals)
    let high = numbers.percent(bounds.highest, decimals: match.decimals)
    return share
      + language.phrase(
        id: "; JPM akhir antara \(low) dan \(high)",
        en: "; the final job match lies between \(low) and \(high)"
      )
  }

  /// `Nilai total 22 dari total 27 setara JPM 81,48 %.`; where the percentage is more than total over total, it says so.
  var summary: String {
    let (attained, required) = (numbers.rounded(reading.totals.attained), numbers.short(reading.totals.required))
    guard let percent else {
      if result.hidesPercent { return hiddenPercent.capitalizedFirst + "." }
      return language.phrase(
        id: "Nilai total belum dapat ditetapkan: \(result.measured) dari \(result.requiredCount) kompetensi terukur.",
        en: "The total cannot be given yet: \(result.measured) of \(result.requiredCount) competencies were measured."
      )
    }
    if reading.isPlainRatio {
      return language.phrase(
        id: "Nilai total \(attained) dari total \(required) setara JPM \(percent).",
        en: "A total of \(attained) out of \(required) is a job match (JPM) of \(percent)."
      )
    }
    let rule = result.jobMatch.map { "\($0.formula.title[language]); \($0.cap.title[language])" } ?? ""
    return language.phrase(
      id: "Nilai total \(attained) dari total \(required); menurut rubrik (\(rule)) JPM \(percent).",
      en: "A total of \(attained) out of \(required); by the rubric (\(rule)) the job match (JPM) is \(percent)."
    )
  }

  /// One sentence for each gate that bit.
  var gates: [String] {
    result.gates.map { gate in
      let names = gate.unmet.map(reading.subject.catalogue.name).joined(separator: ", ")
      let most = "\(gate.atMost) \(reading.categoryTitle(gate.atMost))"
      return language.phrase(
        id: "\(names) tidak terpenuhi: paling tinggi \(most)",
        en: "\(names) not met: at most \(most)"
      )
    }
  }
}
