/// The grid of levels or scores: min + k·step up to max. The step is above zero and divides max − min.
public struct Scale: Hashable, Sendable {
  public var min: FixedDecimal
  public var max: FixedDecimal
  public var step: FixedDecimal

  public init(min: FixedDecimal, max: FixedDecimal, step: FixedDecimal) {
    self.min = min
    self.max = max
    self.step = step
  }

  /// Whether the value is one of the grid's.
  public func contains(_ value: FixedDecimal) -> Bool {
    value >= min && value <= max && (value.millionths - min.millionths).isMultiple(of: step.millionths)
  }
}
