import Assessment
import GRDB

/// What came of asking for an import.
package enum ImportStart {
  case begun(EvidenceImport)
  /// The same bytes were imported into the event before: nothing to do.
  case alreadyImported(ImportRecord)
}

extension Store {
  /// Begins pass two of an import of evidence. Nobody sees its rows before it is sealed.
  ///
  /// - Parameter check: that of pass one; what was sealed after it is compared when this import is sealed.
  /// Throws `unknownEvent`, `eventClosed`.
  package func beginImport(
    into event: String,
    from source: ImportSource,
    after check: DuplicateCheck? = nil
  ) throws(StoreError) -> ImportStart {
    try write { database in
      let key = try requiredEventKey(event, in: database)
      if let earlier = try sealedImport(of: source.digest, into: key, in: database) { return .alreadyImported(earlier) }
      guard try !isClosed(key, in: database) else { throw StoreError(eventClosed: event) }
      let abandoned = try abandonUnfinishedImports(in: database)
      let number = try recordImport("evidence", event: key, source, in: database)
      let mark = try ImportMark(number, lockPath: lockPath)
      let target = EvidenceTarget(event: key, eventID: event, importNumber: number)
      return .begun(
        EvidenceImport(store: self, target: target, checked: check?.sealed ?? [], mark: mark, abandoned: abandoned)
      )
    }
  }

  /// The sealed import of a file with this digest into the event, so that pass one can be spared.
  package func sealedImport(ofDigest digest: String, into event: String) throws(StoreError) -> ImportRecord? {
    try read { try sealedImport(of: digest, into: try requiredEventKey(event, in: $0), in: $0) }
  }

  /// Everything imported into the event (or, without one, all employees), in order.
  package func imports(into event: String?) throws(StoreError) -> [ImportRecord] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: importQuery + " WHERE event.code IS ? ORDER BY import.id",
        arguments: [event]
      ).map(importRecord)
    }
  }

  // MARK: Inside

  func recordImport(
    _ kind: String,
    event: Int64?,
    _ source: ImportSource,
    assessor: Int64? = nil,
    in database: Database
  ) throws -> Int64 {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO import (kind, event, source, digest, author, assessor, recorded) VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    )
    let author = try Attribution(author: source.author).authorKey(in: database)
    try statement.execute(arguments: [kind, event, source.name, source.digest, author, assessor, clock()])
    return database.lastInsertedRowID
  }

  func seal(_ number: Int64, rows: Int, in database: Database) throws {
    try database.cachedStatement(sql: "INSERT INTO import_seal (import, rows, recorded) VALUES (?, ?, ?)")
      .execute(arguments: [number, rows, clock()])
    cover(.importSeal, number)
  }

  func end(_ number: Int64, _ outcome: ImportState, in database: Database) throws {
    try database.cachedStatement(sql: "INSERT INTO import_end (import, outcome, recorded) VALUES (?, ?, ?)")
      .execute(arguments: [number, outcome.rawValue, clock()])
    cover(.importEnd, number)
  }

  func importRecord(_ number: Int64, in database: Database) throws -> ImportRecord? {
    try Row.fetchOne(database, sql: importQuery + " WHERE import.id = ?", arguments: [number]).map(importRecord)
  }

  /// Gives an import up unless it is sealed or ended.
  func abandon(_ number: Int64) throws(StoreError) {
    try write { database in
      guard try importRecord(number, in: database)?.state == .unsealed else { return }
      try end(number, .abandoned, in: database)
    }
  }

  /// Marks the imports whose process is gone, and names them.
  func abandonUnfinishedImports(in database: Database) throws -> [Int64] {
    let unfinished = try Int64.fetchAll(
      database,
      sql: """
        SELECT id FROM import WHERE id NOT IN (SELECT import FROM import_seal)
          AND id NOT IN (SELECT import FROM import_end)
        """
    )
    let gone = try unfinished.filter { try !ImportMark.isSet($0, lockPath: lockPath) }
    for number in gone { try end(number, .abandoned, in: database) }
    return gone
  }

  private func sealedImport(of digest: String?, into event: Int64, in database: Database) throws -> ImportRecord? {
    guard let digest else { return nil }
    return try Row.fetchOne(
      database,
      sql: importQuery + """
         WHERE import.event = ? AND import.kind = 'evidence' AND import.digest = ? AND import_seal.import IS NOT NULL
        """,
      arguments: [event, digest]
    ).map(importRecord)
  }

  private var importQuery: String {
    """
    SELECT import.id, import.kind, event.code, source, digest, author.text, import.recorded, import_end.outcome,
      import_seal.rows
    FROM import LEFT JOIN event ON event.id = import.event LEFT JOIN import_seal ON import_seal.import = import.id
    LEFT JOIN import_end ON import_end.import = import.id LEFT JOIN assessor author ON author.id = import.author
    """
  }

  private func importRecord(_ row: Row) throws -> ImportRecord {
    let rows: Int? = row[8]
    return ImportRecord(
      number: row[0],
      kind: try row.known(1),
      event: row[2],
      source: ImportSource(name: row[3], digest: row[4], author: row[5]),
      recorded: row[6],
      state: try row.knownIfPresent(7) ?? (rows == nil ? .unsealed : .sealed),
      rows: rows ?? 0
    )
  }
}
