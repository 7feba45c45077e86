import Assessment
import FoundationEssentials
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
  private var random = SystemRandomNumberGenerator()
  private(set) var outcome = ListImport(added: 0, unchanged: 0)

  init(database: Database, list: Int64) {
    self.database = database
    self.list = list
  }

  mutating func write(_ employee: Employee) throws {
    let (person, number) = try person(employee.nip)
    guard try standing(person, on: employee.effective) != employee else {
      outcome.unchanged += 1
      return
    }
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

  private mutating func person(_ nip: String) throws -> (key: Int64, number: Int64) {
    let known = try database.cachedStatement(sql: "SELECT person, id FROM personal WHERE field = 1 AND value = ?")
    if let row = try Row.fetchOne(known, arguments: [nip]) { return (row[0], row[1]) }
    try database.cachedStatement(sql: "INSERT INTO person (code) VALUES (?)").execute(arguments: [randomCode()])
    let key = database.lastInsertedRowID
    return (key, try keep(nip, .number, of: key))
  }

  /// What is recorded for exactly this day.
  private func standing(_ person: Int64, on day: CalendarDay) throws -> Employee? {
    let record = try EmployeeReader(database).record(Int32(person), asOf: day)
    return record?.employee
  }

  private mutating func keep(_ value: String, _ field: Field, of person: Int64) throws -> Int64 {
    let statement = try database.cachedStatement(
      sql: "INSERT INTO personal (person, field, value, salt) VALUES (?, ?, ?, ?)"
    )
    try statement.execute(arguments: [person, field.rawValue, value, Data(randomBytes())])
    return database.lastInsertedRowID
  }

  private mutating func randomBytes() -> [UInt8] {
    (0..<2).flatMap { _ in withUnsafeBytes(of: random.next()) { Array($0) } }
  }

  private mutating func randomCode() -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: randomBytes().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
