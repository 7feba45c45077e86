import FoundationEssentials
import GRDB
package import Ledger

extension Store {
  /// Computes the whole ledger again, and SQLite's own checks.
  ///
  /// - Parameter known: roots that are kept elsewhere; the recorded checkpoints are compared in any case.
  package func verify(against known: [KnownRoot] = []) throws(StoreError) -> LedgerReport {
    let schema = try schemaFaults()
    return try read { database in
      let damage = try String.fetchAll(database, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
      guard damage.isEmpty else {
        var report = LedgerReport()
        (report.damage, report.schema) = (damage, schema)
        return report
      }
      let (recorded, faults) = try checkpoints(in: database)
      var check = LedgerCheck(database, against: recorded.map { .checkpoint($0) } + known)
      var report = try check.run()
      report.schema = schema
      report.faults += faults
      report.faultCount += faults.count
      return report
    }
  }

  /// Records what the ledger is now. `nil` where the author's name is not one line of text.
  package func recordCheckpoint(author: String) throws(StoreError) -> Checkpoint? {
    try write { database in
      let frontier = try LeafWriter.frontier(in: database)
      let made = Checkpoint(size: frontier.size, root: frontier.root, time: clock(), author: author)
      guard let made else { return nil }
      try database.execute(
        sql: "INSERT INTO checkpoint (size, root, author, recorded, seal) VALUES (?, ?, ?, ?, ?)",
        arguments: [made.size, Data(made.root.bytes), made.author, made.time, Data(made.seal.bytes)]
      )
      return made
    }
  }

  /// The recorded checkpoints that can be read, and a fault for each that was changed.
  private func checkpoints(in database: Database) throws -> ([Checkpoint], [LedgerFault]) {
    var (sound, faults): ([Checkpoint], [LedgerFault]) = ([], [])
    try RawQuery(database, "SELECT id, size, root, author, recorded, seal FROM checkpoint ORDER BY id").each { row in
      let number = try row.number(0)
      if let checkpoint = try? Checkpoint(row), (try? row.blob(5)) == checkpoint.seal.bytes {
        sound.append(checkpoint)
      } else {
        faults.append(LedgerFault(problem: .changed, table: "checkpoint", number: number))
      }
    }
    return (sound, faults)
  }
}

extension Checkpoint {
  /// Of its statement.
  fileprivate var seal: Digest { Digest(of: Array(statement.utf8)) }

  fileprivate init(_ row: RawRow) throws {
    guard let root = Digest(bytes: try row.blob(2)), let size = Int(exactly: try row.number(1)),
      let made = Checkpoint(size: size, root: root, time: try row.number(4), author: try row.text(3))
    else { throw MalformedRecord() }
    self = made
  }
}
