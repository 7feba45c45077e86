package import Assessment

/// Reads `employees.csv`: all of it or nothing.
package struct EmployeeReader: Sendable {
  private let importDay: CalendarDay

  /// - Parameter importDay: from when a row without `effective` holds.
  package init(importDay: CalendarDay) { self.importDay = importDay }

  package func read(_ file: ImportFile) throws -> FileOutcome<[Employee]> {
    preconditionFailure("not written yet")
  }
}
