/// How a figure between two steps goes to one of them. Named in the rubric; nothing rounds without it.
public enum Rounding: String, CaseIterable, Hashable, Sendable {
  /// The midpoint goes towards the greater value.
  case halfUp = "half-up"
  /// The midpoint goes to the even multiple of the step.
  case halfEven = "half-even"
  /// Always to the greater multiple.
  case up
  /// Always to the smaller multiple.
  case down
}
