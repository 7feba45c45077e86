package import Assessment
import GRDB

/// A session in which one assessor rates, every rating a commit of its own.
///
/// The session is an import that is sealed as it begins, so a rating is seen as soon as it is committed. The same
/// rating again in the session supersedes the earlier one; after `close` a change is a correction with its reason.
package final class RatingSession: Sendable {
  package let assessor: String
  private let store: Store
  private let target: EvidenceTarget

  init(store: Store, target: EvidenceTarget, assessor: String) {
    self.store = store
    self.target = target
    self.assessor = assessor
  }

  package var number: Int64 { target.importNumber }

  /// Records a rating by the session's assessor, whatever assessor the row names.
  ///
  /// Throws `eventClosed`, `importFinished` after `close`, `duplicateRating` where another import has this rating.
  package func rate(_ row: Evidence, symbols: SymbolTable) throws(StoreError) {
    try store.write { database in
      guard try !store.isClosed(target.event, in: database) else { throw StoreError(eventClosed: target.eventID) }
      guard try store.importRecord(number, in: database)?.state == .sealed else {
        throw StoreError(importFinished: number)
      }
      var (row, symbols) = (row, symbols)
      row.assessor = symbols.intern(assessor)
      let appending = SingleRating(store: store, database: database, target: target)
      let earlier = try appending.live(row, symbols)
      if let other = earlier.first(where: { $0.importNumber != number }) {
        throw StoreError(duplicateOf: try store.importRecord(other.importNumber, in: database))
      }
      try appending.append(row, symbols, superseding: earlier.map(\.id), by: Attribution())
    }
  }

  /// The session's live ratings of a person: nothing of any other assessor.
  package func ratings(of person: Int32) throws(StoreError) -> EvidenceBatch {
    var batch = try store.evidence(of: person, in: target.eventID)
    let own = batch.symbols.find(assessor)
    for index in batch.people.indices {
      batch.people[index].evidence.removeAll { $0.assessor == nil || $0.assessor != own }
    }
    return batch
  }

  package func close() throws(StoreError) {
    try store.write { database in
      guard try store.importRecord(number, in: database)?.state == .sealed else { return }
      try store.end(number, .closed, in: database)
    }
  }
}

extension Store {
  /// The assessor's open session in the event, or a new one. Throws `unknownEvent`, `eventClosed`.
  package func ratingSession(event: String, assessor: String) throws(StoreError) -> RatingSession {
    try write { database in
      let key = try requiredEventKey(event, in: database)
      guard try !isClosed(key, in: database) else { throw StoreError(eventClosed: event) }
      let assessorKey = try SymbolKeys.assessor(assessor, in: database)
      let open = try Int64.fetchOne(
        database,
        sql: """
          SELECT max(id) FROM import WHERE event = ? AND kind = 'rating' AND assessor = ?
            AND id NOT IN (SELECT import FROM import_end)
          """,
        arguments: [key, assessorKey]
      )
      let number = try open ?? beginSession(event: key, assessor: assessorKey, in: database)
      let target = EvidenceTarget(event: key, eventID: event, importNumber: number)
      return RatingSession(store: self, target: target, assessor: assessor)
    }
  }

  private func beginSession(event: Int64, assessor: Int64, in database: Database) throws -> Int64 {
    let source = ImportSource(name: "rate")
    let number = try recordImport("rating", event: event, source, assessor: assessor, in: database)
    try seal(number, rows: 0, in: database)
    return number
  }
}
