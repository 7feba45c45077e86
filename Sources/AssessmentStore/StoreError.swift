package import Assessment

/// A failed operation of the database: what failed, in words, and the error below it.
package struct StoreError: Error {
  package let code: Code
  package let message: LocalizedText
  package let cause: (any Error)?

  package init(_ code: Code, _ message: LocalizedText, cause: (any Error)? = nil) {
    self.code = code
    self.message = message
    self.cause = cause
  }

  /// What kind of failure; open, so that a new one breaks nobody. The text is stable.
  package struct Code: Hashable, Sendable {
    package let rawValue: String

    package init(_ rawValue: String) { self.rawValue = rawValue }
  }
}

extension StoreError.Code {
  // The file
  package static let missing = Self("database-missing")
  package static let exists = Self("database-exists")
  package static let notOurs = Self("database-not-ours")
  package static let newerSchema = Self("database-newer-schema")
  package static let olderSchema = Self("database-older-schema")
  package static let readOnly = Self("database-read-only")
  package static let busy = Self("database-busy")
  package static let diskFull = Self("database-disk-full")
  package static let noPermission = Self("database-no-permission")
  package static let inputOutput = Self("database-input-output")
  package static let networkFileSystem = Self("database-network-file-system")
  package static let corrupt = Self("database-corrupt")
  package static let appendOnly = Self("database-append-only")
  package static let failed = Self("database-failed")
  // What is recorded
  package static let definitionConflict = Self("definition-conflict")
  package static let unknownDefinition = Self("definition-unknown")
  package static let unknownEvent = Self("event-unknown")
  package static let eventExists = Self("event-exists")
  package static let eventClosed = Self("event-closed")
  package static let unknownPerson = Self("person-unknown")
  package static let duplicateRating = Self("rating-duplicate")
  package static let importFinished = Self("import-finished")
  package static let runSealed = Self("run-sealed")
  package static let resultMismatch = Self("result-mismatch")
}
