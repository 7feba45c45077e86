package import Assessment
import GRDB

/// An event as it stands: its facts, the definitions pinned in force, and when it was made.
package struct EventRecord: Hashable, Sendable {
  package var event: AssessmentEvent
  /// Rubric, standards with their bases, dictionaries: in the order in which they were pinned.
  package var pins: [DefinitionPin]
  /// Seconds since 1970, UTC.
  package var recorded: Int64
  package var closed: Int64?

  package init(event: AssessmentEvent, pins: [DefinitionPin], recorded: Int64, closed: Int64? = nil) {
    self.event = event
    self.pins = pins
    self.recorded = recorded
    self.closed = closed
  }

  package func pins(_ kind: DefinitionKind) -> [DefinitionPin] { pins.filter { $0.kind == kind } }
}

/// Who did it and why, where that is asked.
package struct Attribution: Hashable, Sendable {
  package var author: String?
  package var reason: String?

  package init(author: String? = nil, reason: String? = nil) {
    self.author = author
    self.reason = reason
  }
}

extension Attribution {
  /// The author's number among those who rate or record.
  func authorKey(in database: Database) throws -> Int64? {
    try author.map { try SymbolKeys.assessor($0, in: database) }
  }

  /// The reason's number among the notes.
  func reasonKey(in database: Database) throws -> Int64? { try reason.map { try SymbolKeys.note($0, in: database) } }
}
