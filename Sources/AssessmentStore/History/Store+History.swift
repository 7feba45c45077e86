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
        entries.enumerated().map { (key: ($1.entry.time, $1.clock, rank, $0), entry: $1.entry) }
      }
      return ranked.sorted { $0.key < $1.key }.map(\.entry)
    }
  }
}

/// An entry and where it stands among those of the same second.
struct OrderedEntry {
  let entry: HistoryEntry
  /// The number of the import that brought it, or of the last one that was there.
  let clock: Int64

  init(_ entry: HistoryEntry, clock: Int64 = .max) {
    self.entry = entry
    self.clock = clock
  }
}
