import JSONText

/// A small list: events, definitions, evaluators, in any of the three formats.
package struct Listing: Sendable {
  /// A column: its title for people and its stable name for scripts.
  package struct Column: Hashable, Sendable {
    let title: String
    let key: String
    /// How narrow it may become before its cells wrap; `nil` = never, except for the last one.
    let narrowest: Int?

    package init(_ title: String, key: String, narrowest: Int? = nil) {
      self.title = title
      self.key = key
      self.narrowest = narrowest
    }
  }

  private let columns: [Column]
  private let rows: [[String]]

  /// Each row has as many cells as there are columns.
  package init(_ columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }

  /// Aligned columns; the last one, and those that may, wrap where the page is too narrow.
  package func table(_ style: PageStyle) -> String {
    var table = TextTable(
      columns.enumerated().map { index, column in
        let narrowest = column.narrowest ?? (index == columns.count - 1 ? 20 : nil)
        return narrowest.map { .flexible(column.title, narrowest: $0) } ?? .left(column.title)
      }
    )
    table.rows = rows.map { row in row.map { MarkedText($0.printable) } }
    return table.lines(width: style.width, ink: style.ink).map { $0 + "\n" }.joined()
  }

  package var csv: String {
    var row = CSVRow()
    for cells in [columns.map(\.key)] + rows {
      for cell in cells { row.text(cell) }
      row.end()
    }
    return String(decoding: row.bytes, as: UTF8.self)
  }

  /// One JSON object a line.
  package var json: String {
    var writer = JSONWriter()
    for row in rows {
      writer.object { object in
        for (column, cell) in zip(columns, row) {
          object.name(column.key)
          object.string(cell)
        }
      }
      writer.endLine()
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
