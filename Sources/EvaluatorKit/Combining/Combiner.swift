public import Assessment

/// The ways in which several values become one. Exact; no order of the values matters; never a number from nothing.
public enum Combiner: Hashable, Sendable {
  case mean
  /// The middle value; of an even count the midpoint of the two in the middle.
  case median
  /// The mean after dropping floor(n·p) values at each end; `p` from 0 to below 1/2.
  case trimmedMean(Ratio)
  case minimum
  case maximum
  /// The greatest value that at least so many values reach (1 or more): one high value alone does not carry it.
  case highestSustained(times: Int)

  /// The combined value, or `nil` where there are too few values for one.
  ///
  /// Raising a value never lowers the result. Cost: O(n), where order matters O(n log n).
  public func combine(_ values: [Ratio]) -> Ratio? {
    guard !values.isEmpty else { return nil }
    switch self {
    case .mean: return Combiner.mean(of: values[...])
    case .median: return Combiner.median(of: values.sorted())
    case .trimmedMean(let share): return Combiner.trimmed(values.sorted(), share)
    case .minimum: return values.min()
    case .maximum: return values.max()
    case .highestSustained(let times):
      precondition(times > 0, "a value is sustained by one value at least")
      return times <= values.count ? values.sorted()[values.count - times] : nil
    }
  }

  /// Σ w·x / Σ w. Weights are relative and not negative; `nil` where they are all zero.
  public static func weightedMean(_ values: [WeightedValue]) -> Ratio? {
    var (sum, total) = (Ratio.zero, Ratio.zero)
    for entry in values {
      precondition(!entry.weight.isNegative, "a weight is not negative")
      sum = (sum + entry.value * entry.weight).tamed
      total = (total + entry.weight).tamed
    }
    return total.isZero ? nil : (sum / total).reduced
  }

  private static func mean(of values: ArraySlice<Ratio>) -> Ratio {
    var sum = Ratio.zero
    for value in values { sum = (sum + value).tamed }
    return (sum / Ratio(Int128(values.count))).reduced
  }

  private static func median(of sorted: [Ratio]) -> Ratio {
    let middle = sorted.count / 2
    guard sorted.count.isMultiple(of: 2) else { return sorted[middle] }
    return mean(of: sorted[(middle - 1)...middle])
  }

  private static func trimmed(_ sorted: [Ratio], _ share: Ratio) -> Ratio {
    precondition(!share.isNegative && share < Ratio(1, 2), "the share dropped at each end is from 0 to below 1/2")
    var dropped = 0
    while Ratio(Int128(dropped + 1)) <= share * Ratio(Int128(sorted.count)) { dropped += 1 }
    return mean(of: sorted[dropped..<(sorted.count - dropped)])
  }
}

/// A value and how much it counts.
public struct WeightedValue: Hashable, Sendable {
  public var value: Ratio
  /// Relative, not negative.
  public var weight: Ratio

  public init(_ value: Ratio, weight: Ratio) {
    self.value = value
    self.weight = weight
  }
}
