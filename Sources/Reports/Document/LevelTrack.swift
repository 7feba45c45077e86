package import Assessment

/// Where levels stand on a row of equal cells, one for each level: the middle of its cell; values between two levels
/// stand between them. Positions are percent of the row, as text for a style sheet.
package struct LevelTrack: Sendable {
  /// More levels than these are not told apart in print.
  private static let most = 12

  /// Labels of the cells.
  package let levels: [FixedDecimal]
  private let scale: Scale

  /// `nil` where there are no levels to draw, or too many.
  package init?(levels: Set<FixedDecimal>, scale: Scale) {
    guard (1...LevelTrack.most).contains(levels.count), scale.min < scale.max else { return nil }
    self.levels = levels.sorted()
    self.scale = scale
  }

  /// The middle of a mark.
  package func mark(at value: Ratio) -> String { percent(position(of: value)) }

  /// The end of a shade that covers the cell of the value whole.
  package func shade(to value: Ratio) -> String { percent(min(.one, position(of: value) + Ratio(1, 2 * count))) }

  private var count: Int128 { Int128(levels.count) }

  private func position(of value: Ratio) -> Ratio {
    let first = Ratio(levels[0])
    guard value >= first else {
      let below = first - Ratio(scale.min)
      guard below > .zero, value > Ratio(scale.min) else { return .zero }
      return (value - Ratio(scale.min)) / below * Ratio(1, 2 * count)
    }
    let index = levels.lastIndex { Ratio($0) <= value } ?? 0
    let middle = Ratio(2 * Int128(index) + 1, 2 * count)
    guard index + 1 < levels.count else { return middle }
    let (low, high) = (Ratio(levels[index]), Ratio(levels[index + 1]))
    return middle + (value - low) / (high - low) * Ratio(1, count)
  }

  private func percent(_ share: Ratio) -> String { (share * Ratio(100)).text(decimals: 2) }
}
