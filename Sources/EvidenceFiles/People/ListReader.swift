import SourceDiagnostics

/// Reads a list of people in two passes: `check` collects every fault and keeps 16 bytes of a row, `read` delivers the
/// rows in chunks.
struct ListReader<Column: TableColumn, Row> {
  /// The row, or `nil` where it has a fault, which is reported.
  let row: (TableRow<Column>, inout FileFaults) -> Row?
  /// What no other row may say again.
  let mark: (Row) -> RowMark
  /// The column at which a repetition is shown.
  let key: Column
  let repetition: (_ span: SourceSpan, _ first: SourceSpan) -> Diagnostic

  /// Bytes of a short row. Room for as many rows as there can be: what is not used costs no memory, growing would for a
  /// moment cost half as much again.
  private static var shortRow: Int { 24 }

  /// Reads the file once; where rows repeat each other, once more to say where.
  func check(_ file: ImportFile) throws -> FileOutcome<CheckedList> {
    var faults = FileFaults()
    var marks: [RowMark] = []
    marks.reserveCapacity(file.size / Self.shortRow)
    try TableReader<Column>.read(file, faults: &faults) { cells, faults in
      if let row = row(cells, &faults) { marks.append(mark(row)) }
    }
    let count = marks.count
    let repeated = RepeatedRows(among: &marks)
    guard repeated.isEmpty else { return .refused(try faultsOf(file, repeated)) }
    return faults.outcome(CheckedList(file: file, rowCount: count))
  }

  private func faultsOf(_ file: ImportFile, _ repeated: consuming RepeatedRows) throws -> FileFaults {
    var faults = FileFaults()
    try TableReader<Column>.read(file, faults: &faults) { cells, faults in
      guard let row = row(cells, &faults) else { return }
      guard let first = repeated.earlier(mark(row), at: cells.span(key)) else { return }
      faults.report { repetition(cells.span(key), first) }
    }
    guard case .refused(let found) = faults.outcome(()) else { throw EvidenceChangedError(file: file.name) }
    return found
  }

  /// - Throws: `EvidenceChangedError` when the file is no longer the one that was checked; what `body` throws.
  func read(_ checked: CheckedList, chunkSize: Int, _ body: ([Row]) throws -> Void) throws {
    precondition(chunkSize > 0, "a chunk holds at least one row")
    var faults = FileFaults()
    var chunk: [Row] = []
    var count = 0
    try TableReader<Column>.read(checked.file, faults: &faults) { cells, faults in
      guard let row = row(cells, &faults), faults.isEmpty, count < checked.rowCount else {
        throw EvidenceChangedError(file: checked.file.name)
      }
      chunk.append(row)
      count += 1
      guard chunk.count == chunkSize else { return }
      try body(chunk)
      chunk.removeAll(keepingCapacity: true)
    }
    guard faults.isEmpty, count == checked.rowCount else { throw EvidenceChangedError(file: checked.file.name) }
    if !chunk.isEmpty { try body(chunk) }
  }

  /// Every row of a file that has no fault.
  func readWhole(_ file: ImportFile) throws -> FileOutcome<[Row]> {
    switch try check(file) {
    case .refused(let faults): return .refused(faults)
    case .accepted(let checked):
      var rows: [Row] = []
      try read(checked, chunkSize: 4096) { rows += $0 }
      return .accepted(rows)
    }
  }
}

/// A list of people whose every row was found good.
package struct CheckedList: Sendable {
  package let file: ImportFile
  /// The header not counted.
  package let rowCount: Int
}
