/// The columns of a kind of file, numbered in order of declaration.
protocol TableColumn: CaseIterable, RawRepresentable<Int>, Sendable {
  /// As the header writes it.
  var name: String { get }
  /// Whether a file without the column is refused.
  var isRequired: Bool { get }
}

/// A row whose cells are reached by column; valid only while it is being handled.
struct TableRow<Column: TableColumn> {
  let row: CSVRow
  /// Where each column stands in the file; -1 = the file has none.
  let positions: UnsafeBufferPointer<Int>

  var line: Int { row.line }

  /// The cell's bytes; empty when nothing is given or the file has no such column.
  func cell(_ column: Column) -> CSVCell {
    let position = positions[column.rawValue]
    return position < 0 ? CSVCell(start: nil, count: 0) : row.cell(position)
  }

  func isGiven(_ column: Column) -> Bool { !cell(column).isEmpty }

  /// The cell's text; `nil` when nothing is given.
  func text(_ column: Column) -> String? {
    let cell = cell(column)
    return cell.isEmpty ? nil : String(decoding: cell, as: UTF8.self)
  }
}
