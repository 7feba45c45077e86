import Assessment

extension AttainedRounding {
  /// The attained level of a figure: the grid min + k·step, held to the scale (the first rounding, contract 6.1).
  func attained(_ figure: Ratio, on scale: Scale) -> Ratio {
    let rounded: Ratio
    switch step {
    case .exact: rounded = figure
    case .scale: rounded = figure.rounded(toStep: scale.step, from: scale.min, rounding)
    case .step(let step): rounded = figure.rounded(toStep: step, from: scale.min, rounding)
    }
    return max(Ratio(scale.min), min(Ratio(scale.max), rounded)).reduced
  }
}

extension CompetencyStatus {
  /// How a level stands to the required one.
  init(of attained: Ratio, against requirement: Ratio) {
    self = attained < requirement ? .below : attained == requirement ? .meets : .above
  }
}

extension Scale {
  /// Whether a figure lies between the ends, on the grid or not.
  func covers(_ figure: Ratio) -> Bool { figure >= Ratio(min) && figure <= Ratio(max) }
}
