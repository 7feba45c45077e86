package import Assessment
import SourceDiagnostics

/// Reads `employees.csv`: all of it or nothing.
package struct EmployeeReader: Sendable {
  private let importDay: CalendarDay

  /// - Parameter importDay: from when a row without `effective` holds.
  package init(importDay: CalendarDay) { self.importDay = importDay }

  /// The versions of people that the file gives, in its order.
  package func read(_ file: ImportFile) throws -> FileOutcome<[Employee]> {
    var faults = FileFaults()
    var employees: [Employee] = []
    var seen: [Version: SourceSpan] = [:]
    try TableReader<EmployeeColumn>.read(file, faults: &faults) { row, faults in
      guard let employee = employee(row, &faults) else { return }
      let version = Version(nip: employee.nip, effective: employee.effective)
      if let earlier = seen.updateValue(row.span(.nip), forKey: version) {
        seen[version] = earlier
        faults.report { .repeatedEmployee(at: row.span(.nip), first: earlier) }
      } else if faults.isEmpty {
        employees.append(employee)
      }
    }
    return faults.outcome(employees)
  }

  /// How many versions the file gives, or its faults; nothing of a row is kept but 16 bytes.
  package func check(_ file: ImportFile) throws -> FileOutcome<CheckedEmployees> {
    var faults = FileFaults()
    var versions: [VersionMark] = []
    try TableReader<EmployeeColumn>.read(file, faults: &faults) { row, faults in
      if let employee = employee(row, &faults) { versions.append(VersionMark(employee)) }
    }
    versions.sort()
    let mayRepeat = zip(versions, versions.dropFirst()).contains { $0 == $1 }
    // Where rows repeat each other is told by the reading that keeps them all.
    if mayRepeat || !faults.isEmpty, case .refused(let found) = try read(file) { return .refused(found) }
    return faults.outcome(CheckedEmployees(file: file, rowCount: versions.count))
  }

  /// The versions of a checked file in its order, some thousand at a time.
  ///
  /// - Throws: `EvidenceChangedError` when the file is no longer the one that was checked; what `body` throws.
  package func read(_ checked: CheckedEmployees, _ body: ([Employee]) throws -> Void) throws {
    var faults = FileFaults()
    var chunk: [Employee] = []
    var count = 0
    try TableReader<EmployeeColumn>.read(checked.file, faults: &faults) { row, faults in
      guard let employee = employee(row, &faults), faults.isEmpty, count < checked.rowCount else {
        throw EvidenceChangedError(file: checked.file.name)
      }
      chunk.append(employee)
      count += 1
      guard chunk.count == EmployeeReader.chunkSize else { return }
      try body(chunk)
      chunk.removeAll(keepingCapacity: true)
    }
    guard faults.isEmpty, count == checked.rowCount else { throw EvidenceChangedError(file: checked.file.name) }
    try body(chunk)
  }

  private static let chunkSize = 4096

  private struct Version: Hashable {
    let nip: String
    let effective: CalendarDay
  }

  /// Equal where versions are equal, and hardly ever otherwise.
  private struct VersionMark: Comparable {
    let number: UInt64
    let day: Int32

    init(_ employee: Employee) {
      number = UInt64(employee.nip) ?? .max
      day = Int32(truncatingIfNeeded: employee.effective.daysSince1970)
    }

    static func < (left: VersionMark, right: VersionMark) -> Bool {
      (left.number, left.day) < (right.number, right.day)
    }
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

/// A file of employees whose every row was found good.
package struct CheckedEmployees: Sendable {
  package let file: ImportFile
  /// Versions of people, the header not counted.
  package let rowCount: Int
}
