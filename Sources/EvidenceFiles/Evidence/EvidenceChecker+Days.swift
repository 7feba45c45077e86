import Assessment
import SourceDiagnostics

extension EvidenceChecker {
  /// The day of the evidence: not after the event's, which also stands for a cell left empty.
  mutating func day(_ row: Row, _ faults: inout FileFaults) -> CalendarDay {
    guard let day = day(row, .date, &faults) else { return plan.eventDate }
    let last = plan.eventDate
    if day > last { faults.report { .dayAfterEvent(day, event: last, at: row.span(.date)) } }
    return day
  }

  /// The last valid day: not before the day of the evidence.
  mutating func lastValidDay(_ row: Row, from first: CalendarDay, _ faults: inout FileFaults) -> CalendarDay? {
    guard let last = day(row, .validUntil, &faults) else { return nil }
    if last < first, row.isGiven(.date) {
      faults.report { .validBeforeGiven(last, given: first, at: row.span(.validUntil)) }
    }
    return last
  }

  private mutating func day(_ row: Row, _ column: EvidenceColumn, _ faults: inout FileFaults) -> CalendarDay? {
    let cell = row.cell(column)
    if cell.isEmpty { return nil }
    if let day = cells.days.value(of: cell, make: { CalendarDay(parsing: $0) }) { return day }
    return row.day(column, &faults).value
  }
}
