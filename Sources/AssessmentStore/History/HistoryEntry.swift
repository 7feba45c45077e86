package import Assessment

/// Something that was recorded about a person, and when.
package struct HistoryEntry: Hashable, Sendable {
  package enum Fact: Hashable, Sendable {
    /// A version of the person's data; the first is the registration.
    case version(Employee)
    case participation(event: String, Participant)
    case ratings(RatingsFact)
    case consensus(ConsensusFact)
    case correction(CorrectionFact)
    case score(AssessmentResult)
    case access(AccessEntry)
    case erasure(number: Int64, reason: String)
  }

  /// Seconds since 1970, UTC.
  package var time: Int64
  package var author: String?
  package var fact: Fact
}

/// Ratings of a person that came in together.
package struct RatingsFact: Hashable, Sendable {
  package var event: String
  package var kind: ImportKind
  /// The import's number and file name.
  package var number: Int64
  package var source: String
  /// Who rated, where it was a session.
  package var assessor: String?
  /// By method.
  package var counts: [Count]

  package struct Count: Hashable, Sendable {
    package var method: String
    package var rows: Int
    /// Of those, without a value.
    package var absent: Int
  }
}

/// A level that a meeting of assessors agreed on.
package struct ConsensusFact: Hashable, Sendable {
  package var event: String
  package var competency: String
  package var value: EvidenceValue
  package var panel: String?
}

/// A rating that was superseded by another.
package struct CorrectionFact: Hashable, Sendable {
  package var event: String
  package var competency: String
  package var method: String
  package var assessor: String?
  package var indicator: String?
  package var item: String?
  package var old: EvidenceValue
  package var new: EvidenceValue
  /// `nil` where the assessor changed their own rating while rating, or the reason was erased.
  package var reason: String?
}
