import Assessment

/// Attained levels to percentage (contract 6.12): competencies, groups, total, each with its cap.
struct JobMatchCalculation {
  /// A group with something measured in it.
  struct Group {
    let plan: GroupPlan
    /// Share of the weights used, of 1.
    let share: Ratio
    /// Before the group's cap.
    let uncapped: Ratio
    let ratio: Ratio
  }

  let groups: [Group]
  /// Percent, before the last rounding.
  let exact: Ratio
  /// Percent, before the total's cap.
  let uncapped: Ratio

  /// `nil` where nothing that has weight was measured. Levels that are `nil` are left out.
  init?(_ attained: [Ratio?], of plan: ScoringPlan) {
    let policy = plan.rubric.value.jobMatch
    let measured = plan.groups.compactMap { group in
      plan.ratio(of: group, attained, policy).map { (group, $0) }
    }
    let weights = measured.reduce(Ratio.zero) { $0 + Ratio($1.0.weight) }
    guard !weights.isZero else { return nil }
    groups = measured.map { group, ratio in
      Group(
        plan: group,
        share: (Ratio(group.weight) / weights).reduced,
        uncapped: ratio,
        ratio: policy.cap == .group ? min(.one, ratio) : ratio
      )
    }
    let total = groups.reduce(Ratio.zero) { ($0 + $1.share * $1.ratio).reduced }
    uncapped = (total * Ratio(100)).reduced
    exact = policy.cap == .total ? min(Ratio(100), uncapped) : uncapped
  }
}

extension ScoringPlan {
  /// The group's ratio over what was measured, before the group's cap.
  fileprivate func ratio(of group: GroupPlan, _ attained: [Ratio?], _ policy: JobMatchPolicy) -> Ratio? {
    var (top, bottom) = (Ratio.zero, Ratio.zero)
    for member in group.members {
      guard let level = attained[member] else { continue }
      let weight = Ratio(competencies[member].resolved.weight)
      let term = competencies[member].term(level, policy)
      top = (top + weight * term.attained).reduced
      bottom = (bottom + weight * term.required).reduced
    }
    return bottom.isZero ? nil : (top / bottom).reduced
  }
}

extension CompetencyPlan {
  /// What one competency adds above and below the line, without its weight.
  func term(_ attained: Ratio, _ policy: JobMatchPolicy) -> (attained: Ratio, required: Ratio) {
    let requirement = Ratio(required)
    let level = policy.cap == .competency ? min(attained, requirement) : attained
    guard policy.formula == .meanOfRatios else { return (level, requirement) }
    let ratio = (level / requirement).reduced
    guard let rounding = policy.ratioRounding else { return (ratio, .one) }
    return (ratio.rounded(decimals: rounding.decimals, rounding.rounding), .one)
  }
}
