package import Assessment
import GRDB

extension Store {
  /// Everybody with a row of this status among the participants as they stand, ascending. Four bytes a person.
  package func people(in event: String, withStatus status: ParticipationStatus) throws(StoreError) -> [Int32] {
    try read { database in
      let sql = """
        SELECT DISTINCT person FROM (
          SELECT person, status, max(id) FROM participant p WHERE event = ? AND \(Sealed.row("p"))
          GROUP BY person, standard
        ) WHERE status = ? ORDER BY person
        """
      let event = try requiredEventKey(event, in: database)
      return try Int32.fetchAll(database, sql: sql, arguments: [event, status.rawValue])
    }
  }

  /// The rows of some hundred persons, by person in the order given and by standard. Without their numbers (NIP).
  package func participants(
    of event: String,
    people: some Collection<Int32>
  ) throws(StoreError) -> [ParticipantRecord] {
    try read { database in
      let key = try requiredEventKey(event, in: database)
      let rows = try RawQuery(
        database,
        """
        SELECT standard, status, team FROM participant p WHERE event = ? AND person = ? AND \(Sealed.row("p"))
        ORDER BY standard, id
        """
      )
      var found: [ParticipantRecord] = []
      for person in people {
        let first = found.count
        try rows.each(key, Int64(person)) { row in
          let record = ParticipantRecord(person: person, participant: try Participant(row))
          // Of a person and standard the latest row counts.
          if found.count > first, found[found.count - 1].participant.standard == record.participant.standard {
            found.removeLast()
          }
          found.append(record)
        }
      }
      return found
    }
  }

  /// The reference to a standard that is in force for each of these persons on the day, in their order.
  package func standards(
    of people: some Collection<Int32>,
    asOf day: CalendarDay
  ) throws(StoreError) -> [String?] {
    try read { database in
      let query = "SELECT standard FROM employee_version v WHERE person = ? AND \(Sealed.row("v"))"
      let inForce = try RawQuery(database, query + " AND effective <= ? ORDER BY effective DESC, id DESC LIMIT 1")
      let first = try RawQuery(database, query + " ORDER BY effective, id DESC LIMIT 1")
      return try people.map { person in
        var standard: String??
        try inForce.each(Int64(person), Int64(day.daysSince1970)) { standard = try $0.textIfPresent(0) }
        if standard == nil { try first.each(Int64(person)) { standard = try $0.textIfPresent(0) } }
        return standard ?? nil
      }
    }
  }
}

extension Participant {
  fileprivate init(_ row: RawRow) throws {
    let word = try row.text(1)
    guard let status = ParticipationStatus(rawValue: word) else { throw StoreError(unknownValue: word) }
    self.init(nip: "", standard: try row.textIfPresent(0), status: status, group: try row.textIfPresent(2))
  }
}
