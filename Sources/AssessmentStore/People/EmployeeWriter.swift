import Assessment
import GRDB

/// Appends versions of persons inside one transaction.
struct EmployeeWriter {
  private enum Field: Int {
    case number = 1
    case name
    case unit
    case position
  }

  private let database: Database
  private let list: Int64
  private var random = RandomBytes()
  private(set) var outcome = ListImport(added: 0, unchanged: 0)

  init(database: Database, list: Int64) {
    self.database = database
    self.list = list
  }

  mutating func write(_ employee: Employee) throws {
    let known = try known(employee.nip)
    let standing = try known.flatMap { try EmployeeReader(database).record(Int32($0.key), asOf: employee.effective) }
    if let standing, standing.employee.saysAlready(employee) {
      outcome.unchanged += 1
      return
    }
    let (person, number) = try known ?? newPerson(employee.nip)
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO employee_version
          (person, effective, identity, number, name, unit, position, standard, status, import)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    )
    let (name, unit) = (try keep(employee.name, .name, of: person), try keep(employee.unit, .unit, of: person))
    let position = try keep(employee.position, .position, of: person)
    try statement.execute(arguments: [
      person, employee.effective.daysSince1970, employee.identity.rawValue, number, name, unit, position,
      employee.standard, employee.status, list,
    ])
    outcome.added += 1
  }

  private func known(_ nip: String) throws -> (key: Int64, number: Int64)? {
    let known = try database.cachedStatement(sql: "SELECT person, id FROM personal WHERE field = 1 AND value = ?")
    return try Row.fetchOne(known, arguments: [nip]).map { ($0[0], $0[1]) }
  }

  private mutating func newPerson(_ nip: String) throws -> (key: Int64, number: Int64) {
    let insert = try database.cachedStatement(sql: "INSERT INTO person (code) VALUES (?)")
    try insert.execute(arguments: [random.code()])
    let key = database.lastInsertedRowID
    return (key, try keep(nip, .number, of: key))
  }

  private mutating func keep(_ value: String, _ field: Field, of person: Int64) throws -> Int64 {
    let statement = try database.cachedStatement(
      sql: "INSERT INTO personal (person, field, value, salt, commitment) VALUES (?, ?, ?, ?, ?)"
    )
    let kept = CommittedValue(value, &random)
    try statement.execute(arguments: [person, field.rawValue, value, kept.salt, kept.commitment])
    return database.lastInsertedRowID
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
