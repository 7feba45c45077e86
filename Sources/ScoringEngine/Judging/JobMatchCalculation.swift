import Assessment

/// Attained levels to percentage (contract 6.12): competencies, groups, total, each with its cap.
struct JobMatchCalculation {
  /// A group with something measured in it.
  struct Group {
    let plan: GroupPlan
    /// Share of the weights used, of 1.
    let share: Ratio
    /// What stands above and below the line, before the group's cap.
    let sums: Sums
    /// After the group's cap.
    let ratio: Ratio

    /// Percent as used; to 6 decimals where it does not end.
    var weightUsed: FixedDecimal? { (share * Ratio(100)).rounded(decimals: 6, .halfUp).fixedDecimal }
  }

  /// Σ w·a′ over Σ w·s, or Σ w·(a′/s) over Σ w.
  struct Sums {
    var top = Ratio.zero
    var bottom = Ratio.zero

    /// The bottom is not zero.
    var ratio: Ratio { (top / bottom).reduced }
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
      plan.sums(of: group, attained, policy).map { (group, $0) }
    }
    let weights = measured.reduce(Ratio.zero) { $0 + Ratio($1.0.weight) }
    guard !weights.isZero else { return nil }
    groups = measured.map { group, sums in
      Group(
        plan: group,
        share: (Ratio(group.weight) / weights).reduced,
        sums: sums,
        ratio: policy.cap == .group ? min(.one, sums.ratio) : sums.ratio
      )
    }
    let total = groups.reduce(Ratio.zero) { ($0 + $1.share * $1.ratio).reduced }
    uncapped = (total * Ratio(100)).reduced
    exact = policy.cap == .total ? min(Ratio(100), uncapped) : uncapped
  }
}

extension ScoringPlan {
  /// The group's sums over what was measured; `nil` where none of it has weight.
  fileprivate func sums(
    of group: GroupPlan,
    _ attained: [Ratio?],
    _ policy: JobMatchPolicy
  ) -> JobMatchCalculation.Sums? {
    var sums = JobMatchCalculation.Sums()
    for member in group.members {
      guard let level = attained[member] else { continue }
      let weight = Ratio(competencies[member].resolved.weight)
      let term = competencies[member].term(level, policy)
      sums.top = (sums.top + weight * term.attained).reduced
      sums.bottom = (sums.bottom + weight * term.required).reduced
    }
    return sums.bottom.isZero ? nil : sums
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
