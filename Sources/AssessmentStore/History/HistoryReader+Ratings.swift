import Assessment
import GRDB

extension HistoryReader {
  /// What each sealed import brought, and each consensus.
  func ratings() throws -> [OrderedEntry] {
    var entries: [OrderedEntry] = []
    for (event, code) in try events() {
      var imports: [Int64: [StoredRating]] = [:]
      let cursor = try EvidenceCursor(database)
      for packet in try cursor.packets(of: person, in: event) {
        try cursor.each(packet) { imports[packet.importNumber, default: []].append($1) }
      }
      for (number, ratings) in imports.sorted(by: { $0.key < $1.key }) {
        guard let record = try visible(number), record.kind != .correction else { continue }
        entries += try self.entries(of: ratings, record, event: code).map { OrderedEntry($0, clock: number) }
      }
    }
    return entries
  }

  func corrections() throws -> [OrderedEntry] {
    let sql = """
      SELECT event.code, s.evidence, s.replacement, note.text, assessor.text, s.recorded,
        (SELECT p.import FROM packet p WHERE p.event = event.id AND p.person = s.person
          AND s.replacement BETWEEN p.first AND p.first + p.count - 1)
      FROM event JOIN superseded s ON s.event = event.id AND s.person = ?
      LEFT JOIN note ON note.id = s.reason LEFT JOIN assessor ON assessor.id = s.author
      ORDER BY s.recorded, s.replacement
      """
    return try Row.fetchAll(database, sql: sql, arguments: [person]).compactMap { row in
      guard let old = try rating(row[1]), let new = try rating(row[2]) else { return nil }
      var symbols = SymbolTable()
      let keys = try ViewSymbols(of: [old], database: database, symbols: &symbols)
      let evidence = try keys.evidence(old, of: person)
      let fact = CorrectionFact(
        event: row[0],
        competency: symbols[evidence.competency],
        method: symbols[evidence.method],
        assessor: evidence.assessor.map { symbols[$0] },
        indicator: evidence.indicator.map { symbols[$0] },
        item: evidence.item.map { symbols[$0] },
        old: old.value,
        new: new.value,
        reason: row[3]
      )
      return OrderedEntry(HistoryEntry(time: row[5], author: row[4], fact: .correction(fact)), clock: row[6] ?? .max)
    }
  }

  private func entries(of ratings: [StoredRating], _ record: Sealed, event: String) throws -> [HistoryEntry] {
    var symbols = SymbolTable()
    let keys = try ViewSymbols(of: ratings, database: database, symbols: &symbols)
    let rows = try ratings.map { try keys.evidence($0, of: person) }
    let rated = rows.filter { symbols[$0.method] != Evidence.consensusMethod }
    var entries: [HistoryEntry] = []
    if !rated.isEmpty {
      let methods = Dictionary(grouping: rated) { symbols[$0.method] }.sorted { $0.key < $1.key }
      let counts = methods.map { method, rows in
        RatingsFact.Count(method: method, rows: rows.count, absent: rows.count { $0.value.isAbsent })
      }
      let fact = RatingsFact(
        event: event,
        kind: record.kind,
        number: record.number,
        source: record.source,
        assessor: record.assessor,
        counts: counts
      )
      entries.append(HistoryEntry(time: record.time, author: record.author, fact: .ratings(fact)))
    }
    return entries
      + rows.filter { symbols[$0.method] == Evidence.consensusMethod }.map { row in
        let fact = ConsensusFact(
          event: event,
          competency: symbols[row.competency],
          value: row.value,
          panel: row.assessor.map { symbols[$0] }
        )
        return HistoryEntry(time: record.time, author: record.author, fact: .consensus(fact))
      }
  }

  private struct Sealed {
    var number: Int64
    var kind: ImportKind
    var source: String
    var assessor: String?
    var author: String?
    var time: Int64
  }

  private func visible(_ number: Int64) throws -> Sealed? {
    let sql = """
      SELECT import.kind, import.source, rater.text, author.text, import_seal.recorded FROM import
      JOIN import_seal ON import_seal.import = import.id LEFT JOIN assessor rater ON rater.id = import.assessor
      LEFT JOIN assessor author ON author.id = import.author WHERE import.id = ?
      """
    return try Row.fetchOne(database, sql: sql, arguments: [number]).map { row in
      Sealed(
        number: number,
        kind: try row.known(0),
        source: row[1],
        assessor: row[2],
        author: row[3],
        time: row[4]
      )
    }
  }

  private func events() throws -> [(key: Int64, code: String)] {
    try Row.fetchAll(database, sql: "SELECT id, code FROM event ORDER BY id").map { ($0[0], $0[1]) }
  }

  private func rating(_ id: Int64) throws -> StoredRating? {
    var found: StoredRating?
    let packet = EvidenceCursor.Packet(importNumber: 0, first: id, count: 1)
    try EvidenceCursor(database).each(packet) { found = $1 }
    return found
  }
}

extension EvidenceValue {
  fileprivate var isAbsent: Bool {
    if case .absent = self { return true }
    return false
  }
}
