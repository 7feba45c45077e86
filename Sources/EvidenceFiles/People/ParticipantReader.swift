package import Assessment
import SourceDiagnostics

/// Reads `participants.csv` of an event: all of it or nothing.
package struct ParticipantReader: Sendable {
  private let people: PersonLookup
  private let standards: Set<String>?

  /// - Parameters:
  ///   - people: everybody known.
  ///   - standards: the ids of the standards known; `nil` leaves them unchecked.
  package init(people: PersonLookup, standards: Set<String>? = nil) {
    self.people = people
    self.standards = standards
  }

  /// The participants in the order of the file: one for each person and target job.
  package func read(_ file: ImportFile) throws -> FileOutcome<[Participant]> {
    var faults = FileFaults()
    var participants: [Participant] = []
    var seen: [Target: SourceSpan] = [:]
    try TableReader<ParticipantColumn>.read(file, faults: &faults) { row, faults in
      guard let participant = participant(row, &faults) else { return }
      let target = Target(nip: participant.nip, standard: participant.standard)
      if let earlier = seen[target] {
        faults.report { .repeatedParticipant(at: row.span(.nip), first: earlier) }
        return
      }
      seen[target] = row.span(.nip)
      if faults.isEmpty { participants.append(participant) }
    }
    return faults.outcome(participants)
  }

  private struct Target: Hashable {
    let nip: String
    let standard: String?
  }

  private func participant(_ row: TableRow<ParticipantColumn>, _ faults: inout FileFaults) -> Participant? {
    let nip = person(row, &faults)
    let standard = standard(row, &faults)
    let status = row.word(.status, of: ParticipationStatus.self, &faults, unknown: .unknownParticipation)
    if case .empty = status { faults.report { .emptyCell("status", at: row.span(.status)) } }
    let group = row.plainText(.group, &faults)
    guard let nip, let status = status.value, !standard.isFaulty, !group.isFaulty else { return nil }
    return Participant(nip: nip, standard: standard.value, status: status, group: group.value)
  }

  private func person(_ row: TableRow<ParticipantColumn>, _ faults: inout FileFaults) -> String? {
    guard let text = row.requiredText(.nip, &faults) else { return nil }
    if people.find(row.cell(.nip)) != nil { return text }
    faults.report { .strangeNumber(text, at: row.span(.nip)) }
    return nil
  }

  private func standard(_ row: TableRow<ParticipantColumn>, _ faults: inout FileFaults) -> CellReading<String> {
    let reading = row.standard(.standard, &faults)
    guard let standards, let text = reading.value else { return reading }
    let id = DefinitionReference(parsing: text).id
    if standards.contains(id) { return reading }
    faults.report { .unknownStandard(id, at: row.span(.standard), known: standards.sorted()) }
    return .faulty
  }
}
