import Assessment
import CDatabaseFile
import GRDB
import Ledger

/// Appends versions of persons, and the leaves of both, inside one transaction of an import.
///
/// The triggers rest meanwhile on this connection alone, as they do for evidence: they guard against ids that are given,
/// and here they are the next ones.
final class EmployeeWriter {
  private enum Field: Int64 {
    case number = 1
    case name
    case unit
    case position
  }

  /// A row of `personal`.
  private struct Kept {
    let id: Int64
    let commitment: Commitment
  }

  private let list: PeopleList
  private let reader: EmployeeReader
  /// Whether a list that is under way beside this one has the person; `nil` where there is none.
  private let rival: RawQuery?
  private let known: RawQuery
  private let person: RowInsertion
  private let personal: RowInsertion
  private let version: RowInsertion
  private var leaves: LeafWriter
  private var random = RandomBytes()
  private var outcome = ListImport(added: 0, unchanged: 0)

  static func write(_ employees: ArraySlice<Employee>, of list: PeopleList, in database: Database) throws -> ListImport
  {
    database_set_triggers(database.sqliteConnection, 0)
    defer { database_set_triggers(database.sqliteConnection, 1) }
    let writer = try EmployeeWriter(database, list)
    for employee in employees { try writer.write(employee) }
    return writer.outcome
  }

  private init(_ database: Database, _ list: PeopleList) throws {
    self.list = list
    reader = EmployeeReader(database, including: list.number)
    let sql = """
      SELECT 1 FROM employee_version v WHERE person = ? AND import <> \(list.number) AND \(PeopleList.underWay("v.import"))
      """
    rival = try list.hasRival(in: database) ? RawQuery(database, sql) : nil
    known = try RawQuery(database, "SELECT person, id, commitment FROM personal WHERE field = 1 AND value = ?")
    person = try RowInsertion(database, into: "person (code)", columns: 1)
    personal = try RowInsertion(database, into: "personal (person, field, value, salt, commitment)", columns: 5)
    version = try RowInsertion(
      database,
      into: "employee_version (person, effective, identity, number, name, unit, position, standard, status, import)",
      columns: 10
    )
    leaves = try LeafWriter(database)
  }

  /// Appends a version unless it says nothing new.
  private func write(_ employee: Employee) throws {
    let known = try known(employee.nip)
    if let known, try stands(employee, of: known.key) {
      outcome.unchanged += 1
      return
    }
    let (key, number) = try known ?? newPerson(employee.nip)
    let name = try keep(employee.name, .name, of: key)
    let unit = try keep(employee.unit, .unit, of: key)
    let position = try keep(employee.position, .position, of: key)
    version.add(key)
    version.add(Int64(employee.effective.daysSince1970))
    version.add(employee.identity.rawValue)
    for kept in [number, name, unit, position] { version.add(kept.id) }
    version.add(employee.standard)
    version.add(employee.status)
    version.add(list.number)
    let record = EmployeeChangeRecord(
      number: try version.run(),
      person: key,
      effective: Int64(employee.effective.daysSince1970),
      identity: employee.identity.rawValue,
      personal: PersonalCommitments(
        number: number.commitment,
        name: name.commitment,
        unit: unit.commitment,
        position: position.commitment
      ),
      standard: employee.standard,
      status: employee.status,
      source: list.number
    )
    try leaves.append(.employeeVersion, record.number, hash: record.leafHash)
    outcome.added += 1
  }

  private func stands(_ employee: Employee, of key: Int64) throws -> Bool {
    guard let standing = try reader.record(Int32(key), asOf: employee.effective) else { return false }
    guard standing.employee.saysAlready(employee) else { return false }
    return try rival?.first(key) { _ in } == nil
  }

  /// Even of a person whom only an unsealed list brought: a number has one person.
  private func known(_ nip: String) throws -> (key: Int64, number: Kept)? {
    try known.first(text: nip) { row in
      guard let commitment = Digest(bytes: try row.blob(2)) else { throw MalformedRecord(table: "personal") }
      return (try row.number(0), Kept(id: try row.number(1), commitment: Commitment(digest: commitment)))
    }
  }

  private func newPerson(_ nip: String) throws -> (key: Int64, number: Kept) {
    let code = random.code()
    person.add(code)
    let key = try person.run()
    try leaves.append(.person, key, hash: PersonRecord(number: key, code: code).leafHash)
    return (key, try keep(nip, .number, of: key))
  }

  private func keep(_ value: String, _ field: Field, of person: Int64) throws -> Kept {
    let salt = random.salt()
    let commitment = Commitment(to: value, salt: salt)
    personal.add(person)
    personal.add(field.rawValue)
    personal.add(value)
    salt.bytes.withUnsafeBytes { personal.add(bytes: $0) }
    commitment.digest.withUnsafeBytes { personal.add(bytes: $0) }
    return Kept(id: try personal.run(), commitment: commitment)
  }
}

extension Employee {
  /// Whether a version that begins later would say nothing new.
  fileprivate func saysAlready(_ later: Employee) -> Bool {
    guard effective <= later.effective else { return false }
    var same = self
    same.effective = later.effective
    return same == later
  }
}
