import Assessment
import EvaluatorKit

extension VerdictExplainer {
  private var policy: JobMatchPolicy { plan.rubric.value.jobMatch }
  private var unmeasured: String {
    result.competencies.filter { $0.attained == nil }.map(\.code).joined(separator: ", ")
  }

  /// Why there is no percentage.
  var refusal: LocalizedText {
    let (measured, all) = (result.measured, result.requiredCount)
    return LocalizedText(
      id: "Tanpa persentase dan kategori: \(measured) dari \(all) kompetensi terukur; belum terukur: \(unmeasured).",
      en: "No percentage, no category: \(measured) of \(all) competencies measured; not measured: \(unmeasured)."
    )
  }

  var provisional: LocalizedText {
    let (measured, all) = (result.measured, result.requiredCount)
    return LocalizedText(
      id: "Sementara: dihitung atas \(measured) dari \(all) kompetensi; tidak terukur: \(unmeasured).",
      en: "Provisional: over \(measured) of \(all) competencies; not measured: \(unmeasured)."
    )
  }

  func shareSentence(_ attained: Ratio, _ term: (attained: Ratio, required: Ratio)) -> LocalizedText {
    let competency = plan.competencies[place]
    let level = attained.spoken
    let (value, required) = (term.attained.spoken, competency.required.spoken)
    let weight = competency.resolved.weight.spoken
    let isCut = policy.cap == .competency && attained > Ratio(competency.required)
    let cut = LocalizedText(
      id: isCut ? "; kelebihan di atas standar tidak dihitung" : "",
      en: isCut ? "; the surplus above the requirement does not count" : ""
    )
    let sum = LocalizedText(
      id: "\(competency.code) masuk dengan \(value.id) dari \(required.id), bobot \(weight.id)",
      en: "\(competency.code) enters with \(value.en) of \(required.en), weight \(weight.en)"
    )
    let ratio = LocalizedText(
      id: "\(competency.code) masuk dengan rasio \(level.id) / \(required.id) = \(value.id), bobot \(weight.id)",
      en: "\(competency.code) enters with the ratio \(level.en) / \(required.en) = \(value.en), weight \(weight.en)"
    )
    return (policy.formula == .ratioOfSums ? sum : ratio) + cut + .verbatim(".")
  }

  func groupSentence(_ group: JobMatchCalculation.Group) -> LocalizedText {
    let kinds = LocalizedText.list(group.plan.kinds.map(\.wording))
    let (top, bottom) = (group.sums.top.spoken, group.sums.bottom.spoken)
    let percent = LocalizedText.percent(group.sums.ratio * Ratio(100))
    let isSum = policy.formula == .ratioOfSums
    let start = LocalizedText(
      id: "Kelompok \(kinds.id): \(isSum ? "jumlah capaian" : "jumlah rasio") \(top.id) / "
        + "\(isSum ? "jumlah standar" : "jumlah bobot") \(bottom.id) = \(percent.id)",
      en: "Group \(kinds.en): \(isSum ? "sum attained" : "sum of ratios") \(top.en) / "
        + "\(isSum ? "sum required" : "sum of weights") \(bottom.en) = \(percent.en)"
    )
    guard group.ratio != group.sums.ratio else { return start + .verbatim(".") }
    return start + LocalizedText(id: ", dibatasi menjadi 100 %.", en: ", capped at 100 %.")
  }

  func groupsSentence(_ calculation: JobMatchCalculation) -> LocalizedText {
    let terms = calculation.groups.map { group in
      LocalizedText.percent(group.share * Ratio(100)) + .verbatim(" × ") + .percent(group.ratio * Ratio(100))
    }
    return LocalizedText(id: "Antarkelompok: ", en: "Between groups: ") + .list(terms, separator: " + ")
      + .verbatim(" = ") + .percent(calculation.uncapped) + .verbatim(".")
  }

  func percentSentence(_ calculation: JobMatchCalculation, _ match: JobMatch) -> LocalizedText {
    let (exact, way) = (LocalizedText.percent(match.exact), policy.rounding.rounding.wording)
    let printed = LocalizedText.percent(match.percent, decimals: match.decimals)
    let cut = LocalizedText(id: "Kelebihan total dipotong. ", en: "The total's surplus is cut. ")
    return (calculation.exact == calculation.uncapped ? .verbatim("") : cut)
      + LocalizedText(
        id: "Persentase \(exact.id) dibulatkan \(way.id), \(match.decimals) desimal: \(printed.id).",
        en: "The percentage \(exact.en) rounded \(way.en), \(match.decimals) decimals: \(printed.en)."
      )
  }

  func boundsSentence(_ bounds: PercentBounds, _ decimals: Int) -> LocalizedText {
    let low = LocalizedText.percent(bounds.lowest, decimals: decimals)
    let high = LocalizedText.percent(bounds.highest, decimals: decimals)
    return LocalizedText(
      id: "Bila semua terukur, persentasenya paling rendah \(low.id) dan paling tinggi \(high.id).",
      en: "With everything measured it would be at least \(low.en) and at most \(high.en)."
    )
  }

  var withoutCategory: LocalizedText {
    let codes = plan.competencies.indices
      .filter { plan.isDecisive($0) && result.competencies[$0].attained == nil }
      .map { plan.competencies[$0].code }.joined(separator: ", ")
    return LocalizedText(
      id: "Tidak ada kategori: \(codes) menentukan tetapi tidak terukur.",
      en: "No category: \(codes) decides and was not measured."
    )
  }

  func categorySentence(_ category: CategoryOutcome, _ match: JobMatch) -> LocalizedText {
    let isPrinted = policy.compare == .printed
    let percent = isPrinted ? .percent(match.percent, decimals: match.decimals) : LocalizedText.percent(match.exact)
    let categories = plan.verdict.categories
    let reached = categories.first { $0.code == category.beforeGates }
    let name = LocalizedText.verbatim("\(category.beforeGates) (\(reached?.title ?? ""))")
    if let bound = reached?.atLeast {
      return LocalizedText(id: "Kategori: ", en: "Category: ") + percent + .verbatim(" ≥ ") + .percent(Ratio(bound))
        + .verbatim(" → ") + name + .verbatim(".")
    }
    guard let bound = categories.dropLast().last?.atLeast else {
      return LocalizedText(id: "Kategori: ", en: "Category: ") + name + .verbatim(".")
    }
    return LocalizedText(id: "Kategori: ", en: "Category: ") + percent + .verbatim(" < ") + .percent(Ratio(bound))
      + .verbatim(" → ") + name + .verbatim(".")
  }

  func gateSentence(_ gate: GateOutcome) -> LocalizedText {
    let codes = gate.unmet.joined(separator: ", ")
    return LocalizedText(
      id: "Gerbang: standar \(codes) tidak terpenuhi, kategori paling tinggi \(gate.atMost).",
      en: "Gate: the requirement of \(codes) is not met, the category is at most \(gate.atMost)."
    )
  }

  func afterGates(_ category: CategoryOutcome) -> LocalizedText {
    LocalizedText(
      id: "Sesudah gerbang: \(category.code) (\(category.title)), sebelumnya \(category.beforeGates).",
      en: "After gates: \(category.code) (\(category.title)), before \(category.beforeGates)."
    )
  }

  var validitySentence: LocalizedText {
    guard let until = result.validUntil else {
      return LocalizedText(
        id: "Hasil per \(result.asOf); rubrik tidak membatasi masa berlakunya.",
        en: "As of \(result.asOf); the rubric sets no end to its validity."
      )
    }
    return LocalizedText(
      id: "Hasil per \(result.asOf), berlaku sampai dengan \(until).",
      en: "As of \(result.asOf), valid until \(until) inclusive."
    )
  }
}
