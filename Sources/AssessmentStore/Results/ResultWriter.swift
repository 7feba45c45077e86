import Assessment
import CDatabaseFile
import GRDB
import Ledger

/// Writes results and their leaves inside one transaction.
///
/// The leaves are hashed on another core while the rows go in: the ids that SQLite is going to give are known
/// beforehand. The triggers rest meanwhile on this connection alone, as they do for evidence.
struct ResultWriter {
  let store: Store
  let database: Database
  let run: Int

  /// - Parameter people: whom the results are of, in their order; empty = to be found by the snapshots.
  func write(_ results: [AssessmentResult], of people: [EmployeeRecord]) throws {
    let records = try records(results, people)
    let hashing = Background { records.map(\.leafHash) }
    database_set_triggers(database.sqliteConnection, 0)
    defer { database_set_triggers(database.sqliteConnection, 1) }
    let rows = try ResultRows(database)
    for record in records { try rows.insert(record) }
    var leaves = try LeafWriter(database)
    for (record, hash) in zip(records, try hashing.value()) { try leaves.append(.result, record.number, hash: hash) }
  }

  private func records(_ results: [AssessmentResult], _ people: [EmployeeRecord]) throws -> [ResultRecord] {
    precondition(people.isEmpty || people.count == results.count, "every result is of one person")
    var keys = ResultKeys(store: store, database: database)
    let last = try Int64.fetchOne(database, sql: "SELECT ifnull(max(id), 0) FROM result") ?? 0
    return try results.enumerated().map { place, result in
      let person = try keys.person(of: result, people.isEmpty ? nil : people[place])
      return try record(result, person, number: last + 1 + Int64(place), &keys)
    }
  }

  private func record(
    _ result: AssessmentResult,
    _ person: ResultKeys.Person,
    number: Int64,
    _ keys: inout ResultKeys
  ) throws -> ResultRecord {
    var record = ResultRecord(
      number: number,
      run: Int64(run),
      event: try keys.event(result.event),
      person: person.key,
      employee: person.version,
      purpose: result.purpose,
      asOf: Int64(result.asOf.daysSince1970),
      standard: try keys.definition(result.standard),
      rubric: try keys.definition(result.rubric),
      inputs: result.inputs
    )
    record.validUntil = result.validUntil.map { Int64($0.daysSince1970) }
    record.supersedes = result.supersedes.map(Int64.init)
    record.dictionaries = try result.dictionaries.map { try keys.definition($0) }
    record.competencies = try result.competencies.map { try keys.competency($0) }
    record.outOfScope = result.outOfScope
    record.jobMatch = result.jobMatch.map(ResultRecord.JobMatch.init)
    record.category = result.category.map(ResultRecord.Category.init)
    record.gates = result.gates.map { ResultRecord.Gate(atMost: $0.atMost, unmet: $0.unmet) }
    return record
  }
}

extension ResultRecord.JobMatch {
  fileprivate init(_ match: JobMatch) {
    self.init(
      percent: match.percent.stored,
      decimals: Int64(match.decimals),
      exact: match.exact.stored,
      formula: match.formula.rawValue,
      cap: match.cap.rawValue,
      lowest: match.bounds?.lowest.stored,
      highest: match.bounds?.highest.stored,
      groups: match.groups.map { group in
        ResultRecord.Group(
          kinds: group.kinds.map(\.rawValue).joined(separator: ","),
          weight: group.weight?.millionths,
          percent: group.percent.stored
        )
      }
    )
  }
}

extension ResultRecord.Category {
  fileprivate init(_ category: CategoryOutcome) {
    self.init(
      code: category.code,
      title: category.title,
      beforeGates: category.beforeGates,
      provisional: category.isProvisional ? 1 : 0,
      passes: category.passes.map { $0 ? 1 : 0 }
    )
  }
}
