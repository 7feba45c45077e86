import Assessment

/// A level against its requirement in ten cells: `█` reached, `░` missing to the requirement, `▓` above it, `·` the rest.
struct LevelBar: Sendable {
  static let cells = 10

  let competency: CompetencyReading

  var text: String {
    guard let scale = competency.scale, scale.min < scale.max else { return "" }
    let required = cell(Ratio(competency.result.required), on: scale)
    guard let level = competency.result.attained else {
      return line([("·", LevelBar.cells)])
    }
    var attained = cell(level, on: scale)
    // A gap that the cells are too coarse for is still seen.
    if attained == required, competency.result.status == .below { attained = max(0, attained - 1) }
    let reached = min(attained, required)
    let surplus = max(0, attained - required)
    let deficit = max(0, required - attained)
    return line([
      ("█", reached), ("▓", surplus), ("░", deficit), ("·", LevelBar.cells - reached - surplus - deficit),
    ])
  }

  private func line(_ parts: [(String, Int)]) -> String {
    parts.map { String(repeating: $0.0, count: $0.1) }.joined()
  }

  private func cell(_ level: Ratio, on scale: Scale) -> Int {
    let share = (level - Ratio(scale.min)) / (Ratio(scale.max) - Ratio(scale.min))
    let cell = (share * Ratio(Int128(LevelBar.cells))).text(decimals: 0)
    return min(LevelBar.cells, max(0, Int(cell) ?? 0))
  }
}
