import Assessment

/// From the verdicts on competencies to percentage, category and gates.
struct Verdict {
  private(set) var calculation: JobMatchCalculation?
  private(set) var jobMatch: JobMatch?
  private(set) var category: CategoryOutcome?
  private(set) var gates: [FiredGate] = []

  /// A gate whose competencies are not all met.
  struct FiredGate {
    let plan: GatePlan
    let outcome: GateOutcome
  }

  init(_ results: [CompetencyResult], of plan: ScoringPlan) {
    let attained = results.map(\.attained)
    guard plan.permitsPercentage(results), let calculation = JobMatchCalculation(attained, of: plan) else { return }
    let isProvisional = attained.contains { $0 == nil }
    self.calculation = calculation
    let jobMatch = plan.jobMatch(calculation, isProvisional ? plan.bounds(attained) : nil)
    self.jobMatch = jobMatch
    guard plan.permitsCategory(results), let before = plan.category(of: jobMatch) else { return }
    gates = plan.firedGates(results)
    let after = gates.reduce(before) { max($0, $1.plan.ceiling) }
    category = plan.outcome(after, before: before, isProvisional: isProvisional)
  }
}

extension JobMatchPolicy {
  /// The percentage that meets the bounds of the categories.
  func compared(_ match: JobMatch) -> Ratio { compare == .printed ? match.percent : match.exact }
}

extension ScoringPlan {
  /// Whether the missing policy lets a percentage be made; a failed competency always refuses.
  fileprivate func permitsPercentage(_ results: [CompetencyResult]) -> Bool {
    guard !results.contains(where: { $0.status == .failed }) else { return false }
    let measured = results.count { $0.attained != nil }
    guard measured < results.count else { return true }
    guard case .provisional(let share) = rubric.value.missing else { return false }
    return Ratio(Int128(measured), Int128(results.count)) >= Ratio(share)
  }

  /// Whether every competency that a gate or `must_meet` names was measured.
  fileprivate func permitsCategory(_ results: [CompetencyResult]) -> Bool {
    !results.indices.contains { results[$0].attained == nil && isDecisive($0) }
  }

  /// Whether a competency decides by itself: `must_meet`, or named by a gate.
  func isDecisive(_ place: Int) -> Bool {
    competencies[place].resolved.requirement.mustMeet || verdict.gates.contains { $0.members.contains(place) }
  }

  fileprivate func jobMatch(_ calculation: JobMatchCalculation, _ bounds: PercentBounds?) -> JobMatch {
    let policy = rubric.value.jobMatch
    return JobMatch(
      percent: printed(calculation.exact),
      decimals: policy.rounding.decimals,
      exact: calculation.exact,
      formula: policy.formula,
      cap: policy.cap,
      groups: calculation.groups.map { group in
        GroupMatch(
          kinds: group.plan.kinds,
          weight: group.plan.declared == nil ? nil : group.weightUsed,
          percent: (group.ratio * Ratio(100)).reduced
        )
      },
      bounds: bounds
    )
  }

  /// What the percentage would be with the lowest and the highest level in every gap.
  fileprivate func bounds(_ attained: [Ratio?]) -> PercentBounds? {
    let lowest = zip(attained, competencies).map { $0 ?? Ratio($1.scale.min) }
    let highest = zip(attained, competencies).map { $0 ?? Ratio($1.scale.max) }
    guard let low = JobMatchCalculation(lowest, of: self), let high = JobMatchCalculation(highest, of: self)
    else { return nil }
    return PercentBounds(lowest: printed(low.exact), highest: printed(high.exact))
  }

  /// The last rounding.
  fileprivate func printed(_ percent: Ratio) -> Ratio {
    let rounding = rubric.value.jobMatch.rounding
    return percent.rounded(decimals: rounding.decimals, rounding.rounding).reduced
  }

  /// Place of the best category that the percentage reaches.
  fileprivate func category(of jobMatch: JobMatch) -> Int? {
    let percent = rubric.value.jobMatch.compared(jobMatch)
    return verdict.categories.firstIndex { $0.atLeast.map { percent >= Ratio($0) } ?? true }
  }

  fileprivate func firedGates(_ results: [CompetencyResult]) -> [Verdict.FiredGate] {
    verdict.gates.compactMap { gate in
      let unmet = gate.members.filter { results[$0].status == .below }.map { results[$0].code }
      guard !unmet.isEmpty else { return nil }
      return Verdict.FiredGate(
        plan: gate,
        outcome: GateOutcome(unmet: unmet, atMost: verdict.categories[gate.ceiling].code)
      )
    }
  }

  fileprivate func outcome(_ place: Int, before: Int, isProvisional: Bool) -> CategoryOutcome {
    let category = verdict.categories[place]
    return CategoryOutcome(
      code: category.code,
      title: category.title,
      beforeGates: verdict.categories[before].code,
      isProvisional: isProvisional,
      passes: verdict.pass.map { place <= $0 }
    )
  }
}
