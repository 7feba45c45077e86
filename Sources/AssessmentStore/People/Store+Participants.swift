package import Assessment
import GRDB

/// A participant and the person's number in the database.
package struct ParticipantRecord: Hashable, Sendable {
  package var person: Int32
  package var participant: Participant

  package init(person: Int32, participant: Participant) {
    self.person = person
    self.participant = participant
  }
}

extension Store {
  /// Begins pass two of an import of participants into an event: nobody sees its rows before it is sealed, and of a
  /// person and standard the latest row counts. Throws `unknownEvent`.
  ///
  /// A row of somebody unknown is refused with `unknownPerson` (check with `personDirectory` first to name every row).
  package func beginParticipants(
    of event: String,
    from source: ImportSource
  ) throws(StoreError) -> PeopleImport<Participant> {
    let begun = try begin(.participants, event: event, from: source)
    // Some 12 µs each.
    return PeopleImport(store: self, begun: begun, rowsPerTransaction: 2000) {
      try ParticipantWriter.write($0, of: $1, in: $2)
    }
  }

  /// The whole of such an import.
  @discardableResult
  package func importParticipants(
    _ participants: [Participant],
    into event: String,
    from source: ImportSource
  ) throws(StoreError) -> ListImport {
    let list = try beginParticipants(of: event, from: source)
    try list.append(participants)
    return try list.seal()
  }

  /// The participants as they stand, by person and standard. Empty = the event has no list.
  package func participants(of event: String) throws(StoreError) -> [ParticipantRecord] {
    try participants(where: "event.code = ?", [event])
  }

  /// Whether the event has a list of participants.
  package func hasParticipants(event: String) throws(StoreError) -> Bool {
    try read { database in
      let key = try requiredEventKey(event, in: database)
      // By the lists, for there may be any number of rows of one that was abandoned.
      return try Bool.fetchOne(
        database,
        sql: """
          SELECT EXISTS (
            SELECT 1 FROM import JOIN import_seal ON import_seal.import = import.id
            WHERE event = ? AND kind = 'participants' AND rows > 0
          )
          """,
        arguments: [key]
      ) ?? false
    }
  }

  package func participants(of event: String, person: Int32) throws(StoreError) -> [ParticipantRecord] {
    try participants(where: "event.code = ? AND p.person = ?", [event, person])
  }

  private func participants(
    where condition: String,
    _ arguments: StatementArguments
  ) throws(StoreError) -> [ParticipantRecord] {
    try read { database in
      // The number through the person's versions, which are indexed: looked for by person it would cost a pass over all.
      let sql = """
        SELECT p.person, ifnull((
            SELECT value FROM employee_version v JOIN personal ON personal.id = v.number WHERE v.person = p.person LIMIT 1
          ), ''), p.standard, p.status, p.team, max(p.id)
        FROM participant p JOIN event ON event.id = p.event
        WHERE \(condition) AND \(Sealed.row("p")) GROUP BY p.person, p.standard ORDER BY p.person, p.standard
        """
      return try Row.fetchAll(database, sql: sql, arguments: arguments).map { row in
        let participant = Participant(nip: row[1], standard: row[2], status: try row.known(3), group: row[4])
        return ParticipantRecord(person: row[0], participant: participant)
      }
    }
  }
}
