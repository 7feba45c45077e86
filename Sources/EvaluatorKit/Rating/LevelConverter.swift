public import Assessment

/// Turns the values of one method into levels of the dictionary's scale (contract 6.1).
public struct LevelConverter: Hashable, Sendable {
  /// Relative offsets by ascending score.
  private let conversion: LevelConversion?
  /// Of the method's scores.
  private let source: Scale
  private let target: Scale

  public init(method: Method, scale: Scale) {
    conversion =
      if case .relative(let offsets) = method.conversion {
        .relative(offsets.sorted { $0.score < $1.score })
      } else {
        method.conversion
      }
    source = method.scale ?? scale
    target = scale
  }

  /// Whether a value is its own level.
  public var isIdentity: Bool { conversion == nil }

  /// The level of a value of the method, exactly. Labels were resolved at import.
  ///
  /// Cuts: the level of the highest cut reached, else the level below them all. Linear: evenly from scale to scale.
  /// Relative: the required level plus the offset of the highest listed score that is reached (of the lowest listed
  /// where none is), held to the dictionary's scale.
  public func level(of value: FixedDecimal, required: FixedDecimal) -> Ratio {
    switch conversion {
    case nil: return .smallest(value)
    case .cuts(let cuts, let below):
      let reached = cuts.last { $0.atLeast <= value }?.level ?? below ?? target.min
      return .smallest(reached)
    case .linear(let low, let high): return linear(value, low, high)
    case .relative(let offsets): return relative(value, required, offsets)
    }
  }

  private func linear(_ value: FixedDecimal, _ low: FixedDecimal, _ high: FixedDecimal) -> Ratio {
    let place = Int128(value.millionths - source.min.millionths)
    let share = Ratio(place, Int128(source.max.millionths - source.min.millionths)).reduced
    let width = FixedDecimal(millionths: high.millionths - low.millionths)
    return (.smallest(low) + share * .smallest(width)).reduced
  }

  private func relative(_ value: FixedDecimal, _ required: FixedDecimal, _ offsets: [RelativeOffset]) -> Ratio {
    let offset = (offsets.last { $0.score <= value } ?? offsets.first)?.offset ?? .zero
    let level = FixedDecimal(millionths: required.millionths + offset.millionths)
    return .smallest(max(target.min, min(target.max, level)))
  }
}
