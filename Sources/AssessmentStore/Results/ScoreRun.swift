package import Assessment
import GRDB

/// A run of `score`: results are appended in batches and visible once it is sealed. One cut short is resumed.
package final class ScoreRun: Sendable {
  package let number: Int
  /// Whether this goes on with a run that was cut short.
  package let isResumed: Bool
  private let store: Store
  private let event: Int64

  init(store: Store, number: Int, event: Int64, isResumed: Bool) {
    self.store = store
    self.number = number
    self.event = event
    self.isResumed = isResumed
  }

  /// The latest result of each series of these persons, sealed or of this very run: the same inputs can be skipped.
  ///
  /// - Parameter reader: another connection to the same database, where this run's own is in use.
  package func latest(
    of people: some Collection<Int32>,
    through reader: Store? = nil
  ) throws(StoreError) -> [ResultKey: LatestResult] {
    try (reader ?? store).read { try LatestResults(database: $0, event: event).keys(of: people, run: number) }
  }

  /// Appends results, all or none; their `run` becomes this run's. Some hundred at a time.
  /// Throws `unknownDefinition`, `unknownEvent`, `resultMismatch` where a result names a person as nobody is recorded.
  ///
  /// - Parameter people: whom the results are of, in their order, as read from this database; empty = to be looked up.
  package func append(_ results: [AssessmentResult], of people: [EmployeeRecord] = []) throws(StoreError) {
    try store.write { database in
      guard try !store.isSealed(run: number, in: database) else { throw StoreError(runSealed: number) }
      try ResultWriter(store: store, database: database, run: number).write(results, of: people)
    }
  }

  /// Makes the results visible.
  @discardableResult
  package func seal() throws(StoreError) -> RunRecord {
    try store.write { database in
      guard try !store.isSealed(run: number, in: database) else { throw StoreError(runSealed: number) }
      try database.execute(
        sql: "INSERT INTO run_seal (run, results, recorded) SELECT ?1, count(*), ?2 FROM result WHERE run = ?1",
        arguments: [number, store.clock()]
      )
      store.cover(.runSeal, Int64(number))
      guard let record = try store.runRecord(number, in: database) else { throw StoreError(runSealed: number) }
      return record
    }
  }
}

extension Store {
  /// Begins a run, or goes on with the event's latest unsealed one of the same task, if nothing was recorded since that
  /// could change its results. Throws `unknownEvent`.
  ///
  /// - Parameter task: everything that the run was asked to do and with what, as stable text.
  package func beginRun(event: String, task: String, author: String? = nil) throws(StoreError) -> ScoreRun {
    try write { database in
      let key = try requiredEventKey(event, in: database)
      let state = try inputState(in: database)
      let open = try Int.fetchOne(
        database,
        sql: """
          SELECT max(id) FROM run WHERE event = ? AND task = ? AND state = ? AND id NOT IN (SELECT run FROM run_seal)
          """,
        arguments: [key, task, state]
      )
      if let open { return ScoreRun(store: self, number: open, event: key, isResumed: true) }
      try database.execute(
        sql: "INSERT INTO run (event, task, state, author, recorded) VALUES (?, ?, ?, ?, ?)",
        arguments: [key, task, state, try Attribution(author: author).authorKey(in: database), clock()]
      )
      return ScoreRun(store: self, number: Int(database.lastInsertedRowID), event: key, isResumed: false)
    }
  }

  /// The runs of an event, in order.
  package func runs(event: String) throws(StoreError) -> [RunRecord] {
    try read { database in
      try Row.fetchAll(database, sql: runQuery + " WHERE event.code = ? ORDER BY run.id", arguments: [event])
        .map(runRecord)
    }
  }

  func isSealed(run: Int, in database: Database) throws -> Bool {
    try Bool.fetchOne(database, sql: "SELECT 1 FROM run_seal WHERE run = ?", arguments: [run]) ?? false
  }

  func runRecord(_ number: Int, in database: Database) throws -> RunRecord? {
    try Row.fetchOne(database, sql: runQuery + " WHERE run.id = ?", arguments: [number]).map(runRecord)
  }

  /// Grows with everything that a result can rest on: lists, evidence and pins. Imports are counted too, for one may be
  /// sealed after another that began later.
  private func inputState(in database: Database) throws -> String {
    let numbers = ["import_seal", "packet", "event_pinning"].map { "SELECT ifnull(max(rowid), 0) FROM \($0)" }
    return try (numbers + ["SELECT count(*) FROM import_seal"]).map { sql in
      String(try Int64.fetchOne(database, sql: sql) ?? 0)
    }.joined(separator: "/")
  }

  private var runQuery: String {
    """
    SELECT run.id, event.code, run.task, assessor.text, run.recorded, run_seal.recorded, ifnull(results, 0)
    FROM run JOIN event ON event.id = run.event LEFT JOIN run_seal ON run_seal.run = run.id
    LEFT JOIN assessor ON assessor.id = run.author
    """
  }

  private func runRecord(_ row: Row) -> RunRecord {
    RunRecord(
      number: row[0],
      event: row[1],
      task: row[2],
      author: row[3],
      recorded: row[4],
      sealed: row[5],
      results: row[6]
    )
  }
}

extension StoreError {
  init(runSealed number: Int) {
    self.init(
      .runSealed,
      LocalizedText(id: "Penghitungan \(number) sudah selesai.", en: "Run \(number) is finished already.")
    )
  }
}
