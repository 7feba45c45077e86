import Assessment
import GRDB

/// Appends one rating inside a transaction: of a rating session or a correction.
struct SingleRating {
  /// A stored rating that nothing has superseded.
  struct Live {
    let id: Int64
    let importNumber: Int64
    let rating: StoredRating
  }

  let store: Store
  let database: Database
  let target: EvidenceTarget

  /// The live ratings with the same key: one at most, by the checks on every way in.
  func live(_ row: Evidence, _ symbols: SymbolTable) throws -> [Live] {
    var keys = SymbolKeys(unknown: .mark)
    let key = try keys.rating(row, symbols, in: database).key
    return try live(of: row.person).filter { $0.rating.key == key }
  }

  /// All live ratings of the person in the event.
  func live(of person: Int32) throws -> [Live] {
    let sealed = try store.sealedImports(of: target.event, in: database)
    let superseded = try Int64.fetchSet(
      database,
      sql: "SELECT evidence FROM superseded WHERE event = ? AND person = ?",
      arguments: [target.event, person]
    )
    let cursor = try EvidenceCursor(database)
    var found: [Live] = []
    for packet in try cursor.packets(of: person, in: target.event) where sealed.contains(packet.importNumber) {
      try cursor.each(packet) { id, rating in
        guard !superseded.contains(id) else { return }
        found.append(Live(id: id, importNumber: packet.importNumber, rating: rating))
      }
    }
    return found
  }

  func append(_ row: Evidence, _ symbols: SymbolTable, superseding earlier: [Int64], by: Attribution) throws {
    var keys = SymbolKeys(unknown: .record)
    let id = try EvidenceInsertion.withInsertion(database) { try $0.insert([row], symbols, &keys, into: target) }
    for old in earlier {
      try database.execute(
        sql: """
          INSERT INTO superseded (evidence, replacement, event, person, reason, author, recorded)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          old, id, target.event, row.person, try by.reasonKey(in: database), try by.authorKey(in: database),
          store.clock(),
        ]
      )
      store.cover(.superseded, old)
    }
  }
}
