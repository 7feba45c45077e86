import SourceDiagnostics

extension TableRow {
  /// The place of a cell; of the whole row when the file has no such column.
  func span(_ column: Column) -> SourceSpan {
    let position = positions[column.rawValue]
    return position < 0 ? row.span : row.span(position)
  }
}
