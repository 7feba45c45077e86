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
  /// Appends participants to an event, all or none; of a person and standard the latest row counts.
  /// Throws `unknownEvent`, `unknownPerson` (check with `personDirectory` first to name every row).
  @discardableResult
  package func importParticipants(
    _ participants: [Participant],
    into event: String,
    from source: ImportSource
  ) throws(StoreError) -> ListImport {
    try write { database in
      let key = try requiredEventKey(event, in: database)
      let list = try recordImport("participants", event: key, source, in: database)
      var outcome = ListImport(added: 0, unchanged: 0)
      for participant in participants {
        let added = try append(participant, event: key, list: list, in: database)
        if added { outcome.added += 1 } else { outcome.unchanged += 1 }
      }
      try seal(list, rows: participants.count, in: database)
      return outcome
    }
  }

  /// The participants as they stand, by person and standard. Empty = the event has no list.
  package func participants(of event: String) throws(StoreError) -> [ParticipantRecord] {
    try participants(where: "event.code = ?", [event])
  }

  /// Whether the event has a list of participants.
  package func hasParticipants(event: String) throws(StoreError) -> Bool {
    try read { database in
      let key = try requiredEventKey(event, in: database)
      return try Bool.fetchOne(
        database,
        sql: "SELECT EXISTS (SELECT 1 FROM participant WHERE event = ?)",
        arguments: [key]
      )
        ?? false
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
      let sql = """
        SELECT p.person, ifnull(value, ''), p.standard, p.status, p.team, max(p.id) FROM participant p
        JOIN event ON event.id = p.event JOIN personal ON personal.person = p.person AND field = 1
        WHERE \(condition) GROUP BY p.person, p.standard ORDER BY p.person, p.standard
        """
      return try Row.fetchAll(database, sql: sql, arguments: arguments).map { row in
        let participant = Participant(nip: row[1], standard: row[2], status: try row.known(3), group: row[4])
        return ParticipantRecord(person: row[0], participant: participant)
      }
    }
  }

  private func append(_ participant: Participant, event: Int64, list: Int64, in database: Database) throws -> Bool {
    let person = try requiredPersonKey(participant.nip, in: database)
    let latest = try database.cachedStatement(
      sql: """
        SELECT status, team FROM participant WHERE event = ? AND person = ? AND standard IS ? ORDER BY id DESC LIMIT 1
        """
    )
    let (status, team) = (participant.status.rawValue, participant.group)
    if let row = try Row.fetchOne(latest, arguments: [event, person, participant.standard]),
      row[0] == status, row[1] as String? == team
    {
      return false
    }
    let insert = try database.cachedStatement(
      sql: "INSERT INTO participant (event, person, standard, status, team, import) VALUES (?, ?, ?, ?, ?, ?)"
    )
    try insert.execute(arguments: [event, person, participant.standard, status, team, list])
    return true
  }
}
