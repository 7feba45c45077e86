import Assessment
import GRDB

/// The latest result of each series of persons in an event. Ids tell the order, not runs: one cut short may go on after
/// a younger one.
struct LatestResults {
  let database: Database
  let event: Int64

  /// Of sealed runs and of the one given.
  func keys(of people: some Collection<Int32>, run: Int) throws -> [ResultKey: LatestResult] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT definition.code, result.purpose, run, inputs, EXISTS (
          SELECT 1 FROM result_competency AS part
          WHERE part.id BETWEEN result.id * 1000 AND result.id * 1000 + 999 AND part.status = 'failed'
        )
        FROM result JOIN definition ON definition.id = standard
        WHERE event = ? AND person = ? AND (run = ? OR run IN (SELECT run FROM run_seal)) ORDER BY result.id
        """
    )
    let any = try RawQuery(database, "SELECT 1 FROM result WHERE event = ? AND person = ? LIMIT 1")
    var latest: [ResultKey: LatestResult] = [:]
    for person in people {
      var isKnown = false
      try any.each(event, Int64(person)) { _ in isKnown = true }
      guard isKnown else { continue }
      for row in try Row.fetchAll(statement, arguments: [event, person, run]) {
        let key = ResultKey(person: person, standard: row[0], purpose: row[1])
        latest[key] = LatestResult(run: row[2], inputs: row[3], hasFailure: row[4])
      }
    }
    return latest
  }
}
