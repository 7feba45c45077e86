package import Assessment
import GRDB

/// The evidence of one person in one event.
package struct PersonEvidence: Sendable {
  package var person: Int32
  package var evidence: [Evidence]
}

/// Some persons' evidence and the texts of its symbols.
package struct EvidenceBatch: Sendable {
  /// Those of the view, and after them the notes of this batch.
  package var symbols: SymbolTable
  /// In the order asked for, those without evidence too.
  package var people: [PersonEvidence]
}

/// The evidence of some events as it was sealed at one moment; what is added later stays out of sight.
///
/// Holds no lock and no transaction: what is sealed never changes.
package struct EvidenceView: Sendable {
  private struct Event: Sendable {
    let key: Int64
    let sealed: Set<Int64>
    let superseded: Set<Int64>
  }

  /// Every code and assessor of the database, the same in all batches; only notes differ from batch to batch.
  package let symbols: SymbolTable
  private let store: Store
  private let events: [String: Event]
  private let keys: ViewSymbols

  init(store: Store, events ids: [String], database: Database) throws {
    self.store = store
    var events: [String: Event] = [:]
    for id in ids {
      let key = try store.requiredEventKey(id, in: database)
      let superseded = try Int64.fetchSet(
        database,
        sql: "SELECT evidence FROM superseded WHERE event = ?",
        arguments: [key]
      )
      events[id] = Event(key: key, sealed: try store.sealedImports(of: key, in: database), superseded: superseded)
    }
    self.events = events
    var symbols = SymbolTable()
    keys = try ViewSymbols(database: database, symbols: &symbols)
    self.symbols = symbols
  }

  /// Everybody with evidence in the event, ascending. Cost: one pass over the event's packets.
  package func people(in event: String) throws(StoreError) -> [Int32] {
    let event = try known(event)
    return try store.read { database in
      let all = try Int64.fetchSet(
        database,
        sql: "SELECT id FROM import WHERE event = ? AND kind <> 'participants'",
        arguments: [event.key]
      )
      let sql = "SELECT DISTINCT person FROM packet WHERE event = ?1"
      guard !all.isSubset(of: event.sealed) else {
        return try Int32.fetchAll(database, sql: sql + " ORDER BY person", arguments: [event.key])
      }
      let visible = sql + " AND import IN (SELECT value FROM json_each(?2)) ORDER BY person"
      let list = "[" + event.sealed.sorted().map(String.init).joined(separator: ",") + "]"
      return try Int32.fetchAll(database, sql: visible, arguments: [event.key, list])
    }
  }

  /// The persons' evidence in the event, in the order in which it came in. Some hundred persons at a time.
  package func batch(
    in event: String,
    of people: some Collection<Int32>
  ) throws(StoreError) -> EvidenceBatch {
    let event = try known(event)
    return try store.read { database in
      var batch = EvidenceBatch(symbols: symbols, people: [])
      batch.people.reserveCapacity(people.count)
      let cursor = try EvidenceCursor(database)
      for person in people {
        let evidence = try evidence(of: person, in: event, cursor, &batch.symbols, database)
        batch.people.append(PersonEvidence(person: person, evidence: evidence))
      }
      return batch
    }
  }

  private func evidence(
    of person: Int32,
    in event: Event,
    _ cursor: EvidenceCursor,
    _ symbols: inout SymbolTable,
    _ database: Database
  ) throws -> [Evidence] {
    var list: [Evidence] = []
    for packet in try cursor.packets(of: person, in: event.key) where event.sealed.contains(packet.importNumber) {
      try cursor.each(packet) { id, rating in
        guard event.superseded.isEmpty || !event.superseded.contains(id) else { return }
        var evidence = try keys.evidence(rating, of: person)
        if rating.note != 0 { evidence.note = try ViewSymbols.note(rating.note, &symbols, database) }
        list.append(evidence)
      }
    }
    return list
  }

  private func known(_ event: String) throws(StoreError) -> Event {
    guard let event = events[event] else { throw StoreError(unknownEvent: event) }
    return event
  }
}

extension Store {
  /// The evidence of these events as it is now. Throws `unknownEvent`.
  package func evidence(of events: [String]) throws(StoreError) -> EvidenceView {
    try read { try EvidenceView(store: self, events: events, database: $0) }
  }
}
