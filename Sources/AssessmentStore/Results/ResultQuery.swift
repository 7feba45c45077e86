/// Which recorded results: the latest of each event, person, standard and purpose among those that match.
package struct ResultQuery: Hashable, Sendable {
  package var event: String?
  /// A person's key.
  package var person: Int32?
  /// A standard's id, whatever its version.
  package var standard: String?
  package var purpose: String?
  /// Of this run alone.
  package var run: Int?

  package init(
    event: String? = nil,
    person: Int32? = nil,
    standard: String? = nil,
    purpose: String? = nil,
    run: Int? = nil
  ) {
    self.event = event
    self.person = person
    self.standard = standard
    self.purpose = purpose
    self.run = run
  }
}

/// What makes a result one of a series, the latest of which counts (within an event).
package struct ResultKey: Hashable, Sendable {
  package var person: Int32
  /// The standard's id.
  package var standard: String
  package var purpose: String

  package init(person: Int32, standard: String, purpose: String) {
    self.person = person
    self.standard = standard
    self.purpose = purpose
  }
}

/// The latest result of a series: enough to skip what has not changed, and to name what a new one supersedes.
package struct LatestResult: Hashable, Sendable {
  package var run: Int
  /// The digest of its inputs.
  package var inputs: String
  /// Whether an evaluator failed on one of its competencies: worth another attempt.
  package var hasFailure: Bool
}

/// A run of `score` as it is recorded.
package struct RunRecord: Hashable, Sendable {
  package var number: Int
  package var event: String
  /// What it was asked to do, as text: a run that was cut short is resumed by the same task alone.
  package var task: String
  package var author: String?
  /// Seconds since 1970, UTC.
  package var recorded: Int64
  /// `nil` while its results are not visible.
  package var sealed: Int64?
  package var results: Int
}
