import Assessment
import CDatabaseFile
import GRDB
import Ledger

/// Appends rows of participants and their leaves inside one transaction of an import, while the triggers of this
/// connection rest.
final class ParticipantWriter {
  private let event: Int64
  private let list: PeopleList
  private let person: RawQuery
  private let latest: RawQuery
  /// Whether a list that is under way beside this one has the person; `nil` where there is none.
  private let rival: RawQuery?
  private let row: RowInsertion
  private var leaves: LeafWriter
  private var outcome = ListImport(added: 0, unchanged: 0)

  /// Throws `unknownPerson`.
  static func write(
    _ participants: ArraySlice<Participant>,
    of list: PeopleList,
    in database: Database
  ) throws -> ListImport {
    database_set_triggers(database.sqliteConnection, 0)
    defer { database_set_triggers(database.sqliteConnection, 1) }
    guard let event = list.event else { preconditionFailure("a list of participants has an event") }
    let writer = try ParticipantWriter(database, list, event: event)
    for participant in participants { try writer.write(participant) }
    return writer.outcome
  }

  private init(_ database: Database, _ list: PeopleList, event: Int64) throws {
    (self.event, self.list) = (event, list)
    person = try RawQuery(
      database,
      "SELECT person FROM personal WHERE field = 1 AND value = ? AND \(Sealed.person("personal.person"))"
    )
    latest = try RawQuery(
      database,
      """
      SELECT standard, status, team FROM participant p
      WHERE event = ? AND person = ? AND \(Sealed.row("p", or: list.number)) ORDER BY id
      """
    )
    let rows = "SELECT 1 FROM participant p WHERE event = \(event) AND person = ?"
    let others = " AND import <> \(list.number) AND \(PeopleList.underWay("p.import"))"
    rival = try list.hasRival(in: database) ? RawQuery(database, rows + others) : nil
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
    if isStanding, try rival?.first(key, { _ in }) == nil {
      outcome.unchanged += 1
      return
    }
    row.add(event)
    row.add(key)
    row.add(participant.standard)
    row.add(participant.status.rawValue)
    row.add(participant.group)
    row.add(list.number)
    let record = ParticipationRecord(
      number: try row.run(),
      event: event,
      person: key,
      standard: participant.standard,
      status: participant.status.rawValue,
      group: participant.group,
      source: list.number
    )
    try leaves.append(.participant, record.number, hash: record.leafHash)
    outcome.added += 1
  }
}
