package import Assessment
import SourceDiagnostics

/// Reads `employees.csv` in two passes: all of it or nothing.
package struct EmployeeReader: Sendable {
  private let importDay: CalendarDay

  /// - Parameter importDay: from when a row without `effective` holds.
  package init(importDay: CalendarDay) { self.importDay = importDay }

  /// The versions of people that the file gives, in its order.
  package func read(_ file: ImportFile) throws -> FileOutcome<[Employee]> { try list.readWhole(file) }

  /// How many versions the file gives, or its faults. Memory: 16 bytes a row.
  package func check(_ file: ImportFile) throws -> FileOutcome<CheckedList> { try list.check(file) }

  /// The versions of a checked file in its order, so many at a time.
  ///
  /// - Throws: `EvidenceChangedError` when the file is no longer the one that was checked; what `body` throws.
  package func read(_ checked: CheckedList, chunkSize: Int, _ body: ([Employee]) throws -> Void) throws {
    try list.read(checked, chunkSize: chunkSize, body)
  }

  private var list: ListReader<EmployeeColumn, Employee> {
    ListReader(
      row: { employee($0, &$1) },
      mark: { RowMark($0.nip, $0.effective) },
      key: .nip,
      repetition: { .repeatedEmployee(at: $0, first: $1) }
    )
  }

  private func employee(_ row: TableRow<EmployeeColumn>, _ faults: inout FileFaults) -> Employee? {
    let identity = row.word(.identity, of: IdentityKind.self, &faults, unknown: .unknownIdentity)
    let nip = identity.isFaulty ? nil : number(row, as: identity.value ?? .nip, &faults)
    let name = row.requiredText(.name, &faults)
    let unit = row.requiredText(.unit, &faults)
    let position = row.requiredText(.position, &faults)
    let standard = row.standard(.standard, &faults)
    let status = row.plainText(.status, &faults)
    let effective = row.day(.effective, &faults)
    guard let nip, let name, let unit, let position else { return nil }
    guard !standard.isFaulty, !status.isFaulty, !effective.isFaulty else { return nil }
    return Employee(
      nip: nip,
      identity: identity.value ?? .nip,
      name: name,
      unit: unit,
      position: position,
      standard: standard.value,
      status: status.value,
      effective: effective.value ?? importDay
    )
  }

  private func number(
    _ row: TableRow<EmployeeColumn>,
    as identity: IdentityKind,
    _ faults: inout FileFaults
  ) -> String? {
    guard let text = row.requiredText(.nip, &faults) else { return nil }
    guard let fault = CivilServantNumber.fault(of: text, as: identity) else { return text }
    faults.report { .number(fault, of: text, at: row.span(.nip)) }
    return nil
  }
}

extension TableRow {
  /// A reference to a standard: `id` or `id@version`, without blanks.
  func standard(_ column: Column, _ faults: inout FileFaults) -> CellReading<String> {
    guard let text = text(column) else { return .empty }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let isSound = parts.count <= 2 && parts.allSatisfy { !$0.isEmpty } && !cell(column).contains { $0 <= 0x20 }
    if isSound { return .value(text) }
    faults.report { .standardForm(text, at: span(column)) }
    return .faulty
  }
}
