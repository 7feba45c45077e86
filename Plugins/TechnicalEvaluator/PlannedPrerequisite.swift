import Assessment
import EvaluatorKit

/// A prerequisite of one competency, with its symbols found (contract 6.9).
struct PlannedPrerequisite {
  enum Outcome: Hashable {
    case reached
    case failed
    /// A certificate that has expired.
    case expired
    case missing
  }

  let rule: Prerequisite
  let plan: MethodPlan
  /// `nil` where no evidence names the item.
  private let item: Symbol?
  private let within: Combiner

  /// `nil` where the method is not planned for the competency: it can have no evidence there and asks for nothing.
  init?(_ rule: Prerequisite, _ setup: EvaluatorSetup, within: Combiner) {
    guard let planned = setup.methods.first(where: { $0.method.id == rule.method }) else { return nil }
    self.rule = rule
    self.within = within
    plan = MethodPlan(planned, setup)
    item = rule.item.flatMap(setup.symbols.find)
  }

  /// What the evidence says: the mean of each assessor's values, then over assessors by `within`, on the method's own
  /// scale. Of certificates a valid one counts, whoever brought it.
  func judge(_ input: EvaluationCase, where isCounted: (Evidence) -> Bool) -> (outcome: Outcome, places: [Int]) {
    let rows = input.evidence.enumerated().filter { concerns($0.element) && isCounted($0.element) }
    guard !rows.isEmpty else { return (.missing, []) }
    let places = rows.map(\.offset)
    if plan.isCertificateOnly {
      let valid = rows.filter { $0.element.isValid(on: input.asOf) }.compactMap { number($0.element) }
      guard let best = valid.max() else { return (.expired, places) }
      return (best >= rule.atLeast ? .reached : .failed, places)
    }
    guard let value = within.combine(ownMeans(rows.map(\.element))) else { return (.missing, []) }
    return (value >= rule.atLeast ? .reached : .failed, places)
  }

  private func concerns(_ row: Evidence) -> Bool {
    guard row.method == plan.symbol, number(row) != nil else { return false }
    return rule.item == nil ? row.indicator == nil : item != nil && row.item == item
  }

  private func ownMeans(_ rows: [Evidence]) -> [Ratio] {
    let byAssessor = Dictionary(grouping: rows) { Voice(method: 0, assessor: $0.assessor, role: $0.role) }
    return byAssessor.values.compactMap { Combiner.mean.combine($0.compactMap(number)) }
  }

  private func number(_ row: Evidence) -> Ratio? {
    guard case .number(let value) = row.value else { return nil }
    return Ratio(value).reduced
  }

  func step(_ outcome: Outcome, _ places: [Int]) -> ExplanationStep {
    let (least, most) = (rule.atLeast.spoken, rule.atMost.spoken)
    let name = rule.item.map { " \($0)" } ?? ""
    let sentence =
      switch outcome {
      case .reached:
        LocalizedText(
          id: "prasyarat\(name) paling sedikit \(least.id) terpenuhi.",
          en: "the prerequisite\(name) of at least \(least.en) is reached."
        )
      case .failed:
        LocalizedText(
          id: "prasyarat\(name) paling sedikit \(least.id) tidak terpenuhi; level paling tinggi \(most.id).",
          en: "the prerequisite\(name) of at least \(least.en) is not reached; the level is at most \(most.en)."
        )
      case .expired:
        LocalizedText(
          id: "prasyarat\(name) tidak berlaku lagi; level paling tinggi \(most.id).",
          en: "the prerequisite\(name) is no longer valid; the level is at most \(most.en)."
        )
      case .missing:
        LocalizedText(
          id: "bukti prasyarat\(name) tidak ada; level paling tinggi \(most.id).",
          en: "there is no evidence of the prerequisite\(name); the level is at most \(most.en)."
        )
      }
    return plan.step("prerequisite", sentence, evidence: plan.method.anonymous ? [] : places)
  }
}
