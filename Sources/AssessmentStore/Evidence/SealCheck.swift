import Assessment
import GRDB

/// The last look before the seal: whether an import that pass one did not see has one of the ratings.
struct SealCheck {
  let database: Database
  let target: EvidenceTarget
  let checked: Set<Int64>

  func refuseDuplicates(_ store: Store) throws {
    let unseen = try store.sealedImports(of: target.event, in: database).subtracting(checked)
    guard !unseen.isEmpty else { return }
    let cursor = try EvidenceCursor(database)
    let consensus = try StoredRating.consensusNumber(in: database)
    var stored = StoredKeys(cursor: cursor, event: target.event, sealed: unseen, consensus: consensus)
    for person in try sharedPersons(with: unseen) {
      let known = try stored.keys(of: person)
      for packet in try cursor.packets(of: person, in: target.event) where packet.importNumber == target.importNumber {
        try cursor.each(packet) { _, rating in
          guard let number = known[rating.onceKey(consensus: consensus)] else { return }
          throw StoreError(duplicateOf: try store.importRecord(number, in: database))
        }
      }
    }
  }

  /// Persons with rows in this import and in one of those.
  private func sharedPersons(with imports: Set<Int64>) throws -> [Int32] {
    let list = "[" + imports.sorted().map(String.init).joined(separator: ",") + "]"
    return try Int32.fetchAll(
      database,
      sql: """
        SELECT DISTINCT theirs.person FROM packet theirs
        WHERE theirs.event = ?1 AND theirs.import IN (SELECT value FROM json_each(?2))
          AND EXISTS (
            SELECT 1 FROM packet mine WHERE mine.event = ?1 AND mine.person = theirs.person AND mine.import = ?3
          )
        ORDER BY theirs.person
        """,
      arguments: [target.event, list, target.importNumber]
    )
  }
}

extension StoreError {
  init(duplicateOf earlier: ImportRecord?) {
    let name = earlier.map { "\($0.number) (\"\($0.source.name)\")" } ?? "?"
    self.init(
      .duplicateRating,
      LocalizedText(
        id: "Nilai yang sama sudah ada dari impor \(name).",
        en: "The same rating is there already, from import \(name)."
      )
    )
  }
}
