import Assessment
import GRDB
import Ledger

/// The numbers of what results name, each looked up once in a transaction.
struct ResultKeys {
  /// A person and the version of the person's data that a result rests on.
  struct Person {
    let key: Int64
    let version: Int64
  }

  let store: Store
  let database: Database
  /// A handful each, and mostly the one met last: compared, not hashed.
  private var events: [(id: String, key: Int64)] = []
  private var definitions: [(pin: DefinitionPin, key: Int64)] = []
  private var plugins: [(pin: PluginPin, key: Int64)] = []

  init(store: Store, database: Database) {
    self.store = store
    self.database = database
  }

  /// - Parameter record: the person as read from this database, where the caller has it.
  func person(of result: AssessmentResult, _ record: EmployeeRecord?) throws -> Person {
    if let record, record.version > 0, record.snapshot == result.employee {
      return Person(key: Int64(record.key), version: record.version)
    }
    guard let found = try EmployeeReader(database).version(of: result.employee, asOf: result.asOf) else {
      throw StoreError(unrecordedPerson: result.employee.person)
    }
    return Person(key: Int64(found.person), version: found.version)
  }

  mutating func event(_ id: String) throws -> Int64 {
    if let known = events.last(where: { $0.id == id }) { return known.key }
    let key = try store.requiredEventKey(id, in: database)
    events.append((id, key))
    return key
  }

  mutating func definition(_ pin: DefinitionPin) throws -> Int64 {
    if let known = definitions.last(where: { $0.pin.digest == pin.digest && $0.pin == pin }) { return known.key }
    let key = try store.definitionKey(pin, in: database)
    definitions.append((pin, key))
    return key
  }

  mutating func competency(_ result: CompetencyResult) throws -> ResultRecord.Competency {
    ResultRecord.Competency(
      code: result.code,
      kind: result.kind.rawValue,
      required: result.required.millionths,
      figure: result.figure?.stored,
      attained: result.attained?.stored,
      status: result.status.rawValue,
      plugin: try plugin(result.plugin),
      fromEvent: try event(result.fromEvent),
      flags: Int64(bitPattern: result.flags.bits),
      developmentArea: result.isDevelopmentArea ? 1 : 0,
      strength: result.isStrength ? 1 : 0
    )
  }

  /// An evaluator not met before is recorded.
  private mutating func plugin(_ pin: PluginPin) throws -> Int64 {
    if let known = plugins.last(where: { $0.pin == pin }) { return known.key }
    let known = try database.cachedStatement(
      sql: "SELECT id FROM plugin WHERE (code, version, ifnull(digest, '')) = (?, ?, ifnull(?, ''))"
    )
    let arguments: StatementArguments = [pin.id, pin.version, pin.digest]
    let key = try Int64.fetchOne(known, arguments: arguments) ?? record(arguments)
    plugins.append((pin, key))
    return key
  }

  private func record(_ plugin: StatementArguments) throws -> Int64 {
    let statement = try database.cachedStatement(sql: "INSERT INTO plugin (code, version, digest) VALUES (?, ?, ?)")
    try statement.execute(arguments: plugin)
    return database.lastInsertedRowID
  }
}
