import Assessment
import CDatabaseFile
import GRDB
import Ledger

/// Appends rows of participants and their leaves inside one transaction, while the triggers of this connection rest.
final class ParticipantWriter {
  private let event: Int64
  private let list: Int64
  private let person: RawQuery
  private let latest: RawQuery
  private let row: RowInsertion
  private var leaves: LeafWriter
  private var outcome = ListImport(added: 0, unchanged: 0)

  /// Throws `unknownPerson`.
  static func write(
    _ participants: [Participant],
    event: Int64,
    list: Int64,
    in database: Database
  ) throws -> ListImport {
    database_set_triggers(database.sqliteConnection, 0)
    defer { database_set_triggers(database.sqliteConnection, 1) }
    let writer = try ParticipantWriter(database, event: event, list: list)
    for participant in participants { try writer.write(participant) }
    return writer.outcome
  }

  private init(_ database: Database, event: Int64, list: Int64) throws {
    (self.event, self.list) = (event, list)
    person = try RawQuery(database, "SELECT person FROM personal WHERE field = 1 AND value = ?")
    latest = try RawQuery(
      database,
      "SELECT standard, status, team FROM participant WHERE event = ? AND person = ? ORDER BY id"
    )
    row = try RowInsertion(database, into: "participant (event, person, standard, status, team, import)", columns: 6)
    leaves = try LeafWriter(database)
  }

  /// Of a person and standard the latest row counts; one equal to it adds nothing.
  private func write(_ participant: Participant) throws {
    guard let key = try person.first(text: participant.nip, { try $0.number(0) }) else {
      throw StoreError(unknownPerson: participant.nip)
    }
    var isStanding = false
    try latest.each(event, key) { row in
      guard try row.textIfPresent(0) == participant.standard else { return }
      isStanding = try row.text(1) == participant.status.rawValue && row.textIfPresent(2) == participant.group
    }
    guard !isStanding else {
      outcome.unchanged += 1
      return
    }
    row.add(event)
    row.add(key)
    row.add(participant.standard)
    row.add(participant.status.rawValue)
    row.add(participant.group)
    row.add(list)
    let record = ParticipationRecord(
      number: try row.run(),
      event: event,
      person: key,
      standard: participant.standard,
      status: participant.status.rawValue,
      group: participant.group,
      source: list
    )
    try leaves.append(.participant, record.number, hash: record.leafHash)
    outcome.added += 1
  }
}
