package import Assessment
import SourceDiagnostics

/// Reads `participants.csv` of an event in two passes: all of it or nothing.
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
  package func read(_ file: ImportFile) throws -> FileOutcome<[Participant]> { try list.readWhole(file) }

  /// How many participants the file gives, or its faults. Memory: 16 bytes a row.
  package func check(_ file: ImportFile) throws -> FileOutcome<CheckedList> { try list.check(file) }

  /// The participants of a checked file in its order, so many at a time.
  ///
  /// - Throws: `EvidenceChangedError` when the file is no longer the one that was checked; what `body` throws.
  package func read(_ checked: CheckedList, chunkSize: Int, _ body: ([Participant]) throws -> Void) throws {
    try list.read(checked, chunkSize: chunkSize, body)
  }

  private var list: ListReader<ParticipantColumn, Participant> {
    ListReader(
      row: { participant($0, &$1) },
      mark: { RowMark($0.nip, $0.standard) },
      key: .nip,
      repetition: { .repeatedParticipant(at: $0, first: $1) }
    )
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
