package import Assessment

/// Reads `participants.csv` of an event: all of it or nothing.
package struct ParticipantReader: Sendable {
  private let people: Set<String>
  private let standards: Set<String>?

  /// - Parameters:
  ///   - people: the numbers of everybody known.
  ///   - standards: the ids of the standards known; `nil` leaves them unchecked.
  package init(people: Set<String>, standards: Set<String>? = nil) {
    self.people = people
    self.standards = standards
  }

  package func read(_ file: ImportFile) throws -> FileOutcome<[Participant]> {
    preconditionFailure("not written yet")
  }
}
