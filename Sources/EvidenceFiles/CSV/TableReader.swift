import SourceDiagnostics

/// Reads a file with a header row: finds the columns, and hands over the rows whose shape is good.
struct TableReader<Column: TableColumn> {
  /// Where each column stands in the file, -1 = nowhere. Memory of its own: an array would be retained for each row.
  private let positions = UnsafeMutableBufferPointer<Int>.allocate(capacity: Column.allCases.count)
  private var hasHeader = false
  private var cellCount = 0

  private init() {}

  /// Rows in which nothing is written are passed over: they hold no data.
  static func read(
    _ file: ImportFile,
    faults: inout FileFaults,
    _ handle: (TableRow<Column>, inout FileFaults) throws -> Void
  ) throws {
    var table = TableReader()
    defer { table.positions.deallocate() }
    try CSVReader.read(file, faults: &faults) { row, faults in
      guard table.hasHeader else { return table.readHeader(row, &faults) }
      guard table.hasGoodShape(row, &faults) else { return row.endsReading ? .stop : .goOn }
      try handle(TableRow(row: row, positions: UnsafeBufferPointer(table.positions)), &faults)
      return .goOn
    }
    if !table.hasHeader, faults.isEmpty {
      faults.report { .noHeader(file: file.name, columns: Column.allCases.filter(\.isRequired).map(\.name)) }
    }
  }

  private func hasGoodShape(_ row: CSVRow, _ faults: inout FileFaults) -> Bool {
    if let fault = row.fault {
      faults.report { Diagnostic.shape(fault, in: row) }
      return false
    }
    if row.isBlank { return false }
    if row.fields.count == cellCount { return true }
    faults.report { .cellCount(in: row, expected: cellCount) }
    return false
  }

  /// Without every required column no row is read: each would only repeat the fault.
  private mutating func readHeader(_ row: CSVRow, _ faults: inout FileFaults) -> CSVReader.Flow {
    if let fault = row.fault {
      faults.report { Diagnostic.shape(fault, in: row) }
      return .stop
    }
    if row.isBlank { return .goOn }
    if row.fields.count == 1, let separator = row.foreignSeparator {
      faults.report { .foreignSeparator(separator, in: row) }
      return .stop
    }
    var found = Array(repeating: -1, count: Column.allCases.count)
    for index in row.fields.indices { place(index, of: row, in: &found, &faults) }
    let missing = Column.allCases.filter { $0.isRequired && found[$0.rawValue] < 0 }
    for column in missing { faults.report { .missingColumn(column.name, in: row) } }
    _ = positions.initialize(from: found)
    (hasHeader, cellCount) = (true, row.fields.count)
    return missing.isEmpty ? .goOn : .stop
  }

  private func place(_ index: Int, of row: CSVRow, in found: inout [Int], _ faults: inout FileFaults) {
    let name = row.text(index)
    guard let column = Column.allCases.first(where: { $0.name == name.lowercased() }) else {
      faults.report { .unknownColumn(name, at: row.span(index), known: Column.allCases.map(\.name)) }
      return
    }
    guard found[column.rawValue] < 0 else {
      let first = found[column.rawValue]
      faults.report { .repeatedColumn(column.name, at: row.span(index), first: row.span(first)) }
      return
    }
    found[column.rawValue] = index
  }
}

extension CSVRow {
  /// What seems to part the cells where neither `,` nor `;` does.
  fileprivate var foreignSeparator: String? {
    let cell = cell(0)
    if cell.contains(.tab) { return "TAB" }
    return cell.contains(UInt8(ascii: "|")) ? "|" : nil
  }

  fileprivate var endsReading: Bool {
    if case .tooLong = fault { true } else { false }
  }
}
