import Assessment
import GRDB

/// A way in which personal data left the database, or were swept out of it.
package enum AccessAction: String, CaseIterable, Hashable, Sendable {
  /// Results written for research.
  case export
  case report
  /// Numbers shown unmasked.
  case fullNumber = "full-nip"
  /// The file was rewritten after a person's erasure: the texts are nowhere in it any more.
  case rewrite
}

/// Somebody took personal data out, or swept out what was erased.
package struct AccessEntry: Hashable, Sendable {
  package var number: Int64
  package var action: AccessAction
  package var event: String?
  /// The random id; `nil` = everybody of the event.
  package var person: String?
  package var author: String?
  /// Seconds since 1970, UTC.
  package var recorded: Int64
}

extension Store {
  /// Records that somebody takes personal data out: before it happens.
  package func recordAccess(
    _ action: AccessAction,
    event: String?,
    person: Int32?,
    by author: String
  ) throws(StoreError) {
    try write { try recordAccess(action, event: event, person: person, by: author, in: $0) }
  }

  func recordAccess(
    _ action: AccessAction,
    event: String?,
    person: Int32?,
    by author: String,
    in database: Database
  ) throws {
    let event = try event.map { try requiredEventKey($0, in: database) }
    let key = try Attribution(author: author).authorKey(in: database)
    try database.execute(
      sql: "INSERT INTO access (action, event, person, author, recorded) VALUES (?, ?, ?, ?, ?)",
      arguments: [action.rawValue, event, person, key, clock()]
    )
  }

  /// The access log, in order; of one person what concerned them, alone or with everybody of an event of theirs.
  package func accesses(person: Int32? = nil) throws(StoreError) -> [AccessEntry] {
    try read { try accesses(person: person, in: $0) }
  }

  func accesses(person: Int32?, in database: Database) throws -> [AccessEntry] {
    let columns = """
      SELECT access.id, action, event.code, person.code, assessor.text, access.recorded FROM access
      LEFT JOIN event ON event.id = access.event LEFT JOIN person ON person.id = access.person
      LEFT JOIN assessor ON assessor.id = access.author
      """
    let rows =
      if let person {
        try Row.fetchAll(
          database,
          sql: columns + """
             WHERE access.person = ?1 OR access.person IS NULL AND (
              access.event IN (SELECT e.id FROM event e WHERE EXISTS (
                SELECT 1 FROM packet
                WHERE packet.event = e.id AND packet.person = ?1 AND \(Sealed.row("packet"))))
              OR access.event IN (SELECT e.id FROM event e WHERE EXISTS (
                SELECT 1 FROM participant p
                WHERE p.event = e.id AND p.person = ?1 AND \(Sealed.row("p"))))
            ) ORDER BY access.id
            """,
          arguments: [person]
        )
      } else {
        try Row.fetchAll(database, sql: columns + " ORDER BY access.id")
      }
    return try rows.map { row in
      AccessEntry(
        number: row[0],
        action: try row.known(1),
        event: row[2],
        person: row[3],
        author: row[4],
        recorded: row[5]
      )
    }
  }
}
