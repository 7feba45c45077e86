/// What brought records into the database.
package enum ImportKind: String, CaseIterable, Hashable, Sendable {
  case employees
  case participants
  /// A file of evidence.
  case evidence
  /// A session in which one assessor rates; sealed as it begins, each rating a commit of its own.
  case rating
  case correction
}

/// How an import ended.
package enum ImportState: String, CaseIterable, Hashable, Sendable {
  /// Not (yet) sealed: nobody sees its rows. So stays one whose process died.
  case unsealed
  case sealed
  /// Given up: nobody ever sees its rows.
  case abandoned
  /// Of a rating session: takes no more ratings.
  case closed
}

/// An import as it is recorded.
package struct ImportRecord: Hashable, Sendable {
  package var number: Int64
  package var kind: ImportKind
  package var event: String?
  package var source: ImportSource
  /// Seconds since 1970, UTC.
  package var recorded: Int64
  package var state: ImportState
  /// Rows, as sealed; 0 of a rating session.
  package var rows: Int
}
