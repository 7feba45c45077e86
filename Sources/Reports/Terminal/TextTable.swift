/// A column of a table: its title, side, and how narrow it may become before its cells wrap.
struct TextColumn: Hashable, Sendable {
  enum Side: Hashable, Sendable {
    case left
    case right
  }

  var title: String
  var side: Side
  /// `nil` = never narrower than its widest cell.
  var narrowest: Int?

  static func left(_ title: String) -> TextColumn { TextColumn(title: title, side: .left) }

  static func right(_ title: String) -> TextColumn { TextColumn(title: title, side: .right) }

  /// A column of text that wraps where the page is too narrow, down to so many columns.
  static func flexible(_ title: String, narrowest: Int) -> TextColumn {
    TextColumn(title: title, side: .left, narrowest: narrowest)
  }
}

/// Rows of marked cells under titles, aligned by display width.
struct TextTable: Sendable {
  static let gutter = 2

  var columns: [TextColumn]
  var rows: [[MarkedText]] = []

  init(_ columns: [TextColumn]) { self.columns = columns }

  /// The lines of the whole table, none wider than `width` where its flexible columns allow.
  func lines(width: Int, ink: PageInk) -> [String] {
    let widths = widths(within: width)
    return headLines(widths, ink: ink) + rows.flatMap { rowLines($0, widths, ink: ink) }
  }

  /// Titles and the rule under them; nothing where no column has a title.
  func headLines(_ widths: [Int], ink: PageInk) -> [String] {
    guard columns.contains(where: { !$0.title.isEmpty }) else { return [] }
    let titles = columns.map { MarkedText($0.title, .strong) }
    let rule = widths.map { String(repeating: "─", count: $0) }
    let gap = String(repeating: "─", count: TextTable.gutter)
    return rowLines(titles, widths, ink: ink) + [TextMark.faint.drawn(rule.joined(separator: gap), in: ink)]
  }

  /// One row, on as many lines as its tallest cell.
  func rowLines(_ row: [MarkedText], _ widths: [Int], ink: PageInk) -> [String] {
    let cells = zip(row, widths).map { TextWrapping.lines(of: $0.text, width: $1) }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      var text = ""
      var pending = 0
      for (index, cell) in cells.enumerated() {
        let piece = line < cell.count ? cell[line] : ""
        let blank = max(0, widths[index] - piece.displayWidth)
        let (before, after) = columns[index].side == .right ? (blank, 0) : (0, blank)
        if !piece.isEmpty {
          text += String(repeating: " ", count: pending + before) + row[index].mark.drawn(piece, in: ink)
          pending = after + TextTable.gutter
        } else {
          pending += widths[index] + TextTable.gutter
        }
      }
      return text
    }
  }
}
