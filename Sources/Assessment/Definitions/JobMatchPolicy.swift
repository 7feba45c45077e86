/// Ratio of sums or mean of ratios (contract 6.12).
public enum JobMatchFormula: String, CaseIterable, Hashable, Sendable {
  case ratioOfSums = "ratio-of-sums"
  case meanOfRatios = "mean-of-ratios"
}

/// Where surplus above the requirement is cut off.
public enum SurplusCap: String, CaseIterable, Hashable, Sendable {
  case none
  case total
  case group
  case competency
}

/// Which percentage meets the bounds: the printed one, so that page and verdict agree, or the exact one.
public enum Comparison: String, CaseIterable, Hashable, Sendable {
  case printed
  case exact
}

/// Rounding to so many decimals (0 to 6).
public struct DecimalRounding: Hashable, Sendable {
  public var decimals: Int
  public var rounding: Rounding

  public init(decimals: Int, rounding: Rounding = .halfUp) {
    self.decimals = decimals
    self.rounding = rounding
  }
}

/// How attained levels become the job match.
public struct JobMatchPolicy: Hashable, Sendable {
  public var formula: JobMatchFormula
  public var cap: SurplusCap
  /// Empty = one group.
  public var weights: [GroupWeight]
  public var ratioRounding: DecimalRounding?
  /// Of the percentage (the last rounding).
  public var rounding: DecimalRounding
  public var compare: Comparison
  /// Of the cap or formula.
  public var basis: [Citation]

  public init(
    formula: JobMatchFormula = .ratioOfSums,
    cap: SurplusCap = .none,
    weights: [GroupWeight] = [],
    ratioRounding: DecimalRounding? = nil,
    rounding: DecimalRounding = DecimalRounding(decimals: 2),
    compare: Comparison = .printed,
    basis: [Citation] = []
  ) {
    self.formula = formula
    self.cap = cap
    self.weights = weights
    self.ratioRounding = ratioRounding
    self.rounding = rounding
    self.compare = compare
    self.basis = basis
  }
}
