extension TextTable {
  /// A width for each column so that the row fits: the widest flexible columns give way first, each to its narrowest.
  func widths(within width: Int) -> [Int] {
    var widths = columns.indices.map { column in
      rows.reduce(columns[column].title.displayWidth) { max($0, $1[column].text.displayWidth) }
    }
    var excess = widths.reduce(0, +) + TextTable.gutter * max(0, columns.count - 1) - width
    while excess > 0 {
      let flexible = widths.indices.filter { widths[$0] > columns[$0].narrowest ?? Int.max }
      guard let widest = flexible.max(by: { widths[$0] < widths[$1] }) else { break }
      // Down to the next flexible column at once, so that long texts cost few rounds.
      let next = flexible.filter { widths[$0] < widths[widest] }.map { widths[$0] }.max() ?? 0
      let floor = max(columns[widest].narrowest ?? 0, min(next, widths[widest] - 1))
      let cut = min(excess, widths[widest] - floor)
      widths[widest] -= cut
      excess -= cut
    }
    return widths
  }
}
