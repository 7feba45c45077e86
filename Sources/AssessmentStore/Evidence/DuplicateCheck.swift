package import Assessment
import GRDB

/// A rating that the event has already.
package struct DuplicateRating: Hashable, Sendable {
  /// Index of the row among those that were asked about.
  package var row: Int
  /// The import that brought it.
  package var earlier: ImportRecord
}

/// Pass one of an import: compares rows with what the event had when the check was begun.
///
/// Cost: nothing in an event without evidence; else a look at the packets of each person asked about.
package struct DuplicateCheck: Sendable {
  private let store: Store
  private let event: Int64
  /// What was sealed when the check began.
  let sealed: Set<Int64>

  init(store: Store, event: Int64, sealed: Set<Int64>) {
    self.store = store
    self.event = event
    self.sealed = sealed
  }

  /// Whether there is anything to compare with; without it the pass can be spared.
  package var isNeeded: Bool { !sealed.isEmpty }

  /// The first duplicates among the rows, in the rows' order.
  package func duplicates(
    of rows: [Evidence],
    symbols: SymbolTable,
    limit: Int = 100
  ) throws(StoreError) -> [DuplicateRating] {
    guard !sealed.isEmpty else { return [] }
    return try store.read { database in
      var keys = SymbolKeys(unknown: .mark)
      let consensus = try StoredRating.consensusNumber(in: database)
      var stored = StoredKeys(
        cursor: try EvidenceCursor(database),
        event: event,
        sealed: sealed,
        consensus: consensus
      )
      var found: [DuplicateRating] = []
      var records: [Int64: ImportRecord] = [:]
      for (index, row) in rows.enumerated() where found.count < limit {
        let known = try stored.keys(of: row.person)
        guard !known.isEmpty else { continue }
        let key = try keys.rating(row, symbols, in: database).onceKey(consensus: consensus)
        guard let number = known[key] else { continue }
        guard let earlier = try records[number] ?? store.importRecord(number, in: database) else { continue }
        records[number] = earlier
        found.append(DuplicateRating(row: index, earlier: earlier))
      }
      return found
    }
  }
}

extension Store {
  /// Begins pass one of an import. Throws `unknownEvent`, `eventClosed`.
  package func checkDuplicates(in event: String) throws(StoreError) -> DuplicateCheck {
    try read { database in
      let key = try requiredEventKey(event, in: database)
      guard try !isClosed(key, in: database) else { throw StoreError(eventClosed: event) }
      return DuplicateCheck(store: self, event: key, sealed: try sealedImports(of: key, in: database))
    }
  }

  func sealedImports(of event: Int64, in database: Database) throws -> Set<Int64> {
    let sql =
      "SELECT import FROM import_seal JOIN import ON import.id = import WHERE event = ? AND kind <> 'participants'"
    return Set(try Int64.fetchAll(database, sql: sql, arguments: [event]))
  }
}

/// The keys of persons' stored ratings, read once per run of rows of one person.
struct StoredKeys {
  private let cursor: EvidenceCursor
  private let event: Int64
  private let sealed: Set<Int64>
  private let consensus: Int64?
  private var last: (person: Int32, keys: [RatingKey: Int64])?

  init(cursor: EvidenceCursor, event: Int64, sealed: Set<Int64>, consensus: Int64?) {
    self.consensus = consensus
    self.cursor = cursor
    self.event = event
    self.sealed = sealed
  }

  /// Each key and the import that brought it, of the sealed imports alone.
  mutating func keys(of person: Int32) throws -> [RatingKey: Int64] {
    if let last, last.person == person { return last.keys }
    var keys: [RatingKey: Int64] = [:]
    for packet in try cursor.packets(of: person, in: event) where sealed.contains(packet.importNumber) {
      try cursor.each(packet) { _, rating in keys[rating.onceKey(consensus: consensus)] = packet.importNumber }
    }
    last = (person, keys)
    return keys
  }
}
