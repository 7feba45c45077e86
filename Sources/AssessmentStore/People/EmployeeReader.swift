import Assessment
import GRDB

/// Reads persons inside one access to the database: the versions that sealed imports brought.
struct EmployeeReader {
  private let database: Database
  private let query: String

  /// - Parameter own: an import that sees its own versions too.
  init(_ database: Database, including own: Int64? = nil) {
    self.database = database
    query = EmployeeReader.columns + " WHERE v.person = ? AND " + Sealed.row("v", or: own)
  }

  /// The version in force on the day, or the first where none was yet; of two for the same day the later recorded.
  func record(_ key: Int32, asOf day: CalendarDay) throws -> EmployeeRecord? {
    let inForce = " AND v.effective <= ? ORDER BY v.effective DESC, v.id DESC LIMIT 1"
    let found = try records(query + inForce, Int64(key), Int64(day.daysSince1970)).first
    return try found ?? records(query + " ORDER BY v.effective, v.id DESC LIMIT 1", Int64(key)).first
  }

  func versions(_ key: Int32) throws -> [Employee] {
    try records(query + " ORDER BY v.effective, v.id", Int64(key)).map(\.employee)
  }

  /// The row of a version, by its id: whoever has the id has seen it.
  func snapshot(version: Int64) throws -> EmployeeSnapshot? { try record(version: version)?.snapshot }

  func version(_ number: Int64) throws -> Employee? { try record(version: number)?.employee }

  private func record(version: Int64) throws -> EmployeeRecord? {
    try records(EmployeeReader.columns + " WHERE v.id = ?", version).first
  }

  /// The latest version of the person that reads like the snapshot, the one in force on the day first.
  func version(of snapshot: EmployeeSnapshot, asOf day: CalendarDay) throws -> (person: Int32, version: Int64)? {
    let keys = try database.cachedStatement(sql: "SELECT id FROM person WHERE code = ?")
    guard let key = try Int32.fetchOne(keys, arguments: [snapshot.person]) else { return nil }
    if let current = try record(key, asOf: day), current.snapshot == snapshot { return (key, current.version) }
    let versions = try records(query + " ORDER BY v.id DESC", Int64(key))
    return versions.first { $0.snapshot == snapshot }.map { (key, $0.version) }
  }

  private static let columns = """
    SELECT v.person, person.code, number.value, v.identity, name.value, unit.value, position.value, v.standard,
      v.status, v.effective, v.id, erasure.id
    FROM employee_version v JOIN person ON person.id = v.person JOIN personal number ON number.id = v.number
    JOIN personal name ON name.id = v.name JOIN personal unit ON unit.id = v.unit
    JOIN personal position ON position.id = v.position LEFT JOIN erasure ON erasure.person = v.person
    """

  private func records(_ sql: String, _ keys: Int64...) throws -> [EmployeeRecord] {
    var found: [EmployeeRecord] = []
    try RawQuery(database, sql).each(keys) { found.append(try record($0)) }
    return found
  }

  private func record(_ row: RawRow) throws -> EmployeeRecord {
    let identity = try row.text(3)
    guard let kind = IdentityKind(rawValue: identity) else { throw StoreError(unknownValue: identity) }
    let employee = Employee(
      nip: try row.textIfPresent(2) ?? "",
      identity: kind,
      name: try row.textIfPresent(4) ?? "",
      unit: try row.textIfPresent(5) ?? "",
      position: try row.textIfPresent(6) ?? "",
      standard: try row.textIfPresent(7),
      status: try row.textIfPresent(8),
      effective: CalendarDay(daysSince1970: Int32(truncatingIfNeeded: try row.number(9))),
      erasure: try row.numberIfPresent(11)
    )
    let key = Int32(truncatingIfNeeded: try row.number(0))
    return EmployeeRecord(key: key, person: try row.text(1), version: try row.number(10), employee: employee)
  }
}
