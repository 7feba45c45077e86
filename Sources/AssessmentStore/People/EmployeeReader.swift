import Assessment
import GRDB

/// Reads persons inside one access to the database.
struct EmployeeReader {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The version in force on the day, or the first where none was yet; of two for the same day the later recorded.
  func record(_ key: Int32, asOf day: CalendarDay) throws -> EmployeeRecord? {
    try row(key, asOf: day).map(record)
  }

  func versions(_ key: Int32) throws -> [Employee] {
    let statement = try database.cachedStatement(sql: EmployeeReader.query + " ORDER BY v.effective, v.id")
    return try Row.fetchAll(statement, arguments: [key]).map { try record($0).employee }
  }

  /// The row of a version, by its id.
  func snapshot(version: Int64) throws -> EmployeeSnapshot? { try record(version: version)?.snapshot }

  func version(_ number: Int64) throws -> Employee? { try record(version: number)?.employee }

  private func record(version: Int64) throws -> EmployeeRecord? {
    let statement = try database.cachedStatement(sql: EmployeeReader.columns + " WHERE v.id = ?")
    return try Row.fetchOne(statement, arguments: [version]).map { try record($0) }
  }

  /// The latest version of the person that reads like the snapshot, the one in force on the day first.
  func version(of snapshot: EmployeeSnapshot, asOf day: CalendarDay) throws -> (person: Int32, version: Int64)? {
    let keys = try database.cachedStatement(sql: "SELECT id FROM person WHERE code = ?")
    guard let key = try Int32.fetchOne(keys, arguments: [snapshot.person]) else { return nil }
    if let current = try row(key, asOf: day), try record(current).snapshot == snapshot { return (key, current[10]) }
    let statement = try database.cachedStatement(sql: EmployeeReader.query + " ORDER BY v.id DESC")
    for row in try Row.fetchAll(statement, arguments: [key]) where try record(row).snapshot == snapshot {
      return (key, row[10])
    }
    return nil
  }

  private func row(_ key: Int32, asOf day: CalendarDay) throws -> Row? {
    let inForce = try database.cachedStatement(
      sql: EmployeeReader.query + " AND v.effective <= ? ORDER BY v.effective DESC, v.id DESC LIMIT 1"
    )
    if let row = try Row.fetchOne(inForce, arguments: [key, day.daysSince1970]) { return row }
    let first = try database.cachedStatement(
      sql: EmployeeReader.query + " ORDER BY v.effective, v.id DESC LIMIT 1"
    )
    return try Row.fetchOne(first, arguments: [key])
  }

  private static let columns = """
    SELECT v.person, person.code, number.value, v.identity, name.value, unit.value, position.value, v.standard,
      v.status, v.effective, v.id, erasure.id
    FROM employee_version v JOIN person ON person.id = v.person JOIN personal number ON number.id = v.number
    JOIN personal name ON name.id = v.name JOIN personal unit ON unit.id = v.unit
    JOIN personal position ON position.id = v.position LEFT JOIN erasure ON erasure.person = v.person
    """

  private static let query = columns + " WHERE v.person = ?"

  private func record(_ row: Row) throws -> EmployeeRecord {
    let employee = Employee(
      nip: row[2] ?? "",
      identity: try row.known(3),
      name: row[4] ?? "",
      unit: row[5] ?? "",
      position: row[6] ?? "",
      standard: row[7],
      status: row[8],
      effective: row.day(9),
      erasure: row[11]
    )
    return EmployeeRecord(key: row[0], person: row[1], version: row[10], employee: employee)
  }
}
