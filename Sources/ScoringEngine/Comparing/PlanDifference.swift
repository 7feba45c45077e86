import Assessment
import EvaluatorKit

/// Where a plan differs from a base plan, competency by competency, and what must be computed anew for that.
struct PlanDifference: Sendable {
  /// What of the base's work serves a competency.
  private enum Reuse: Hashable {
    /// The verdict on the competency.
    case result(Int)
    /// The evaluator's finding; it is rounded and settled with the consensus anew.
    case finding(Int)
    case nothing
  }

  private let plan: ScoringPlan
  /// In the order of the plan's competencies.
  private let reuse: [Reuse]
  /// Whether nobody's result can differ.
  let isIdle: Bool

  init(_ base: ScoringPlan, _ plan: ScoringPlan) {
    self.plan = plan
    reuse = plan.competencies.map { competency in
      guard let place = base.competencies.firstIndex(where: { $0.code == competency.code }),
        competency.evaluatesLike(base.competencies[place], plan, base)
      else { return .nothing }
      let judgesAlike =
        competency.rounding == base.competencies[place].rounding
        && plan.rubric.value.consensus == base.rubric.value.consensus
      return judgesAlike ? .result(place) : .finding(place)
    }
    isIdle = reuse == base.competencies.indices.map(Reuse.result) && plan.concludesLike(base)
  }

  /// Everybody's result under the plan.
  func results(of scored: ScoredPersons) -> [AssessmentResult] {
    let again = reuse.contains(.nothing) ? scored.persons.map { PreparedPerson($0, for: plan) } : scored.prepared
    let columns = reuse.indices.map { column(at: $0, scored, again) }
    return scored.persons.indices.map { index in
      let results = columns.map { $0[index] }
      return plan.result(of: again[index], results, Verdict(results, of: plan))
    }
  }

  /// One competency of everybody.
  private func column(at place: Int, _ scored: ScoredPersons, _ again: [PreparedPerson]) -> [CompetencyResult] {
    let (competency, rule) = (plan.competencies[place], plan.rubric.value.consensus)
    switch reuse[place] {
    case .result(let own): return scored.results.map { $0[own] }
    case .finding(let own):
      return scored.prepared.indices.map { index in
        let input = scored.prepared[index].competencies[own]
        return Judgement(competency, input, scored.findings[own][index], rule).result
      }
    case .nothing:
      let findings = plan.ask(at: place, again)
      return again.indices.map { Judgement(competency, again[$0].competencies[place], findings[$0], rule).result }
    }
  }
}

extension CompetencyPlan {
  /// Whether the evaluator sees the same and is set up alike, so that it must find the same.
  fileprivate func evaluatesLike(_ other: CompetencyPlan, _ plan: ScoringPlan, _ otherPlan: ScoringPlan) -> Bool {
    guard resolved.competency == other.resolved.competency, resolved.kind == other.resolved.kind,
      scale == other.scale, required == other.required, plugin == other.plugin, parameters == other.parameters,
      methods.map(\.method) == other.methods.map(\.method), methods.map(\.symbol) == other.methods.map(\.symbol)
    else { return false }
    // Scores relative to a standard count only under that version of it.
    let (standard, otherStandard) = (plan.standard.value.header, otherPlan.standard.value.header)
    return standard.id == otherStandard.id && standard.version == otherStandard.version
      && plan.rubric.value.methods.map(\.id) == otherPlan.rubric.value.methods.map(\.id)
  }
}

extension ScoringPlan {
  /// Whether equal levels lead to equal verdicts.
  fileprivate func concludesLike(_ other: ScoringPlan) -> Bool {
    let (rubric, otherRubric) = (rubric.value, other.rubric.value)
    return rubric.jobMatch == otherRubric.jobMatch && rubric.missing == otherRubric.missing
      && groups.map(\.outline) == other.groups.map(\.outline) && verdict.categories == other.verdict.categories
      && verdict.gates.map(\.outline) == other.verdict.gates.map(\.outline) && verdict.pass == other.verdict.pass
      && competencies.map(\.outline) == other.competencies.map(\.outline)
  }
}

// What a verdict depends on, as lists of numbers that can be compared.
extension GroupPlan {
  fileprivate var outline: [Int64] { [declared?.millionths ?? -1] + members.map(Int64.init) }
}

extension GatePlan {
  fileprivate var outline: [Int] { [ceiling] + members }
}

extension CompetencyPlan {
  fileprivate var outline: [Int64] { [resolved.weight.millionths, resolved.requirement.mustMeet ? 1 : 0] }
}
