import Assessment
import SourceDiagnostics

extension TableRow {
  /// A text without control characters (a note may hold ends of line); reports the others.
  func plainText(_ column: Column, _ faults: inout FileFaults) -> CellReading<String> {
    let cell = cell(column)
    if cell.isEmpty { return .empty }
    if cell.holdsControl {
      faults.report { .controlCharacter(at: span(column)) }
      return .faulty
    }
    return .value(String(decoding: cell, as: UTF8.self))
  }

  /// A text that must be given.
  func requiredText(_ column: Column, _ faults: inout FileFaults) -> String? {
    let reading = plainText(column, &faults)
    if case .empty = reading { faults.report { .emptyCell(column.name, at: span(column)) } }
    return reading.value
  }

  /// One word of a closed list.
  func word<Word: CaseIterable & RawRepresentable<String>>(
    _ column: Column,
    of words: Word.Type,
    _ faults: inout FileFaults,
    unknown code: DiagnosticCode
  ) -> CellReading<Word> {
    guard let text = text(column) else { return .empty }
    if let word = Word(rawValue: text) { return .value(word) }
    faults.report {
      .unknownWord(code, text, column: column.name, at: span(column), known: Word.allCases.map(\.rawValue))
    }
    return .faulty
  }

  /// A day in the ISO form.
  func day(_ column: Column, _ faults: inout FileFaults) -> CellReading<CalendarDay> {
    let cell = cell(column)
    if cell.isEmpty { return .empty }
    if let day = CalendarDay(parsing: cell) { return .value(day) }
    faults.report { .notADay(String(decoding: cell, as: UTF8.self), at: span(column)) }
    return .faulty
  }
}

extension CSVCell {
  /// Whether a control character other than an end of line or a tab is in it.
  var holdsControl: Bool {
    contains { $0 < 0x20 && $0 != .newline && $0 != .carriageReturn && $0 != .tab || $0 == 0x7F }
  }
}
