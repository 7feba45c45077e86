extension QRCode {
  /// What the text is going to be read on.
  package enum Surface: Hashable, Sendable {
    /// A terminal with light letters on a dark ground.
    case darkGround
    /// Paper, or a terminal with dark letters on a light ground.
    case lightGround
  }

  /// The free modules that the standard asks for on each side.
  private static let quietZone = 4

  /// Lines of half blocks, two modules high and one wide each, with the free margin around.
  package func text(on surface: Surface) -> String {
    let range = -QRCode.quietZone..<(size + QRCode.quietZone)
    let lines = stride(from: range.lowerBound, to: range.upperBound, by: 2).map { row in
      String(range.map { column in symbol(row: row, column: column, limit: range.upperBound, on: surface) })
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func symbol(row: Int, column: Int, limit: Int, on surface: Surface) -> Character {
    let inked = surface == .lightGround
    let upper = isDark(row: row, column: column) == inked
    let lower = row + 1 < limit && isDark(row: row + 1, column: column) == inked
    return switch (upper, lower) {
    case (true, true): "█"
    case (true, false): "▀"
    case (false, true): "▄"
    case (false, false): " "
    }
  }
}
