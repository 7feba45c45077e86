/// One group's share of the job match.
package struct GroupMatch: Hashable, Sendable {
  package var kinds: [CompetencyKind]
  /// Percent as used; `nil` for the only group without a weight.
  package var weight: FixedDecimal?
  /// Exact.
  package var percent: Ratio

  package init(kinds: [CompetencyKind], weight: FixedDecimal?, percent: Ratio) {
    self.kinds = kinds
    self.weight = weight
    self.percent = percent
  }
}

/// How far a person matches the job.
package struct JobMatch: Hashable, Sendable {
  /// Rounded as the rubric says.
  package var percent: Ratio
  /// Places to print.
  package var decimals: Int
  /// Before the last rounding.
  package var exact: Ratio
  package var formula: JobMatchFormula
  package var cap: SurplusCap
  package var groups: [GroupMatch]
  /// Of a provisional result: the lowest and highest that missing evidence could make.
  package var bounds: PercentBounds?

  package init(
    percent: Ratio,
    decimals: Int,
    exact: Ratio,
    formula: JobMatchFormula,
    cap: SurplusCap,
    groups: [GroupMatch],
    bounds: PercentBounds? = nil
  ) {
    self.percent = percent
    self.decimals = decimals
    self.exact = exact
    self.formula = formula
    self.cap = cap
    self.groups = groups
    self.bounds = bounds
  }

  /// 100 − percent, not below zero (indeks kesenjangan kompetensi).
  package var gapIndex: Ratio { max(.zero, Ratio(100) - percent) }
}

/// Lowest and highest possible percentage.
package struct PercentBounds: Hashable, Sendable {
  package var lowest: Ratio
  package var highest: Ratio

  package init(lowest: Ratio, highest: Ratio) {
    self.lowest = lowest
    self.highest = highest
  }
}
