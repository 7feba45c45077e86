import GRDB

extension Store {
  /// Everything that is recorded about a person, in the order in which it was recorded. Unsealed imports and runs stay
  /// out of sight. Cost: the person's own rows, and a look into every event.
  package func history(of person: Int32) throws(StoreError) -> [HistoryEntry] {
    try read { database in
      let reader = HistoryReader(store: self, database: database, person: person)
      let parts = [
        try reader.versions(), try reader.participations(), try reader.ratings(), try reader.corrections(),
        try reader.scores(), try reader.accesses(), try reader.erasures(),
      ]
      let ranked = parts.enumerated().flatMap { rank, entries in
        entries.enumerated().map { (time: $1.time, rank: rank, place: $0, entry: $1) }
      }
      return ranked.sorted { ($0.time, $0.rank, $0.place) < ($1.time, $1.rank, $1.place) }.map(\.entry)
    }
  }
}
