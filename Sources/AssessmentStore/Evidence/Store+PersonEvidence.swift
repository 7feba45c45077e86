import Assessment
import GRDB

extension Store {
  /// One person's evidence in one event, for a page: reads that person's rows and texts alone. Throws `unknownEvent`.
  package func evidence(of person: Int32, in event: String) throws(StoreError) -> EvidenceBatch {
    try read { database in
      let target = EvidenceTarget(event: try requiredEventKey(event, in: database), eventID: event, importNumber: 0)
      let live = try SingleRating(store: self, database: database, target: target).live(of: person)
      var batch = EvidenceBatch(symbols: SymbolTable(), people: [])
      let keys = try ViewSymbols(of: live.map(\.rating), database: database, symbols: &batch.symbols)
      let rows = try live.map { live in
        var row = try keys.evidence(live.rating, of: person)
        if live.rating.note != 0 { row.note = try ViewSymbols.note(live.rating.note, &batch.symbols, database) }
        return row
      }
      batch.people = [PersonEvidence(person: person, evidence: rows)]
      return batch
    }
  }

  /// The events in which a person takes part, has evidence or a result; by date and id.
  package func events(ofPerson person: Int32) throws(StoreError) -> [String] {
    try read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT code FROM event
          WHERE EXISTS (
              SELECT 1 FROM participant p WHERE p.event = event.id AND person = ?1 AND \(Sealed.row("p"))
            )
            OR EXISTS (SELECT 1 FROM packet WHERE packet.event = event.id AND person = ?1 AND \(Sealed.row("packet")))
            OR EXISTS (SELECT 1 FROM result WHERE result.event = event.id AND person = ?1)
          ORDER BY day, code
          """,
        arguments: [person]
      )
    }
  }
}
