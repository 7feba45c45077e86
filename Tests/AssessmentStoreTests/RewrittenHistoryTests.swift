import Foundation
import GRDB
import Ledger
import Testing

@testable import AssessmentStore

/// Somebody with full access changes a rating and computes the whole tree again, so that the file agrees with itself.
@Suite struct RewrittenHistoryTests {
  private let database: TemporaryDatabase
  private let before: LedgerReport

  init() throws {
    database = try AppendOnlyTests.everyTable()
    before = try database.open(.reading).verify()
    try RewrittenHistoryTests.rewrite(database.path)
  }

  private static func rewrite(_ path: String) throws {
    try DatabaseQueue(path: path).write { database in
      let guards = try Row.fetchAll(database, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
      for row in guards { try database.execute(sql: "DROP TRIGGER \(row[0] as String)") }
      try database.execute(sql: "UPDATE evidence SET value = value + 500000 WHERE id = 1; DELETE FROM checkpoint")
      let hash = try RecordReader(database).leafHash(.packet, 1)
      try database.execute(
        sql: "UPDATE leaf SET hash = ? WHERE kind = 11 AND number = 1",
        arguments: [hash.map { Data($0.bytes) }]
      )
      try plantTree(database)
      for row in guards { try database.execute(sql: row[1]) }
    }
  }

  private static func plantTree(_ database: Database) throws {
    var frontier = MerkleFrontier()
    for row in try Row.fetchAll(database, sql: "SELECT id, hash FROM leaf ORDER BY id") {
      guard let hash = Digest(bytes: Array(row[1] as Data)) else { continue }
      frontier.append(hash)
      let node = frontier.size.isMultiple(of: 2) ? frontier.peaks.last.map { Data($0.bytes) } : nil
      try database.execute(sql: "UPDATE leaf SET node = ? WHERE id = ?", arguments: [node, row[0] as Int64])
    }
  }

  @Test func agreesWithItself() throws {
    let report = try database.open(.reading).verify()
    #expect(report.isSound, "\(report)")
    #expect(report.size == before.size)
    #expect(report.root != before.root)
  }

  @Test func isDetectedFromThePaperValue() throws {
    let paper = try PaperCode(parsing: PaperCode(size: before.size, root: before.root).description)
    let report = try database.open(.reading).verify(against: [.paper(paper)])
    #expect(!report.isSound)
    #expect(report.checkpoints.map(\.verdict) == [.differs(root: report.root)])
  }

  @Test func isDetectedFromTheScannedCodeAndTheStatement() throws {
    let seen = try #require(Checkpoint(size: before.size, root: before.root, time: 0, author: "A"))
    let scanned = try #require(Checkpoint.known(compact: seen.compact))
    let report = try database.open(.reading).verify(against: [scanned, .checkpoint(seen)])
    #expect(report.checkpoints.map(\.verdict) == [.differs(root: report.root), .differs(root: report.root)])
  }

  @Test func givesNoConsistencyProofFromTheRootOfThen() throws {
    let document = try database.open(.reading).consistencyProof(from: before.size - 1)
    #expect(document.isValid)
    let (then, paper) = (try RewrittenHistoryTests.rootOfThen(before.size - 1), document.oldRoot)
    #expect(then != paper)
  }

  /// Of the same records before anybody touched them; salts are random, so any other root will do.
  private static func rootOfThen(_ size: Int) throws -> Digest {
    try AppendOnlyTests.everyTable().open(.reading).consistencyProof(from: size).oldRoot
  }
}
