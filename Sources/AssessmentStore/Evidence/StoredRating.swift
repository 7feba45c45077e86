import Assessment
import GRDB

/// A row of `evidence` as it stands: numbers of the database, 0 where a text is not given.
struct StoredRating: Hashable {
  var competency: Int64
  var method: Int64
  var value: EvidenceValue
  var day: Int64
  var assessor: Int64 = 0
  var indicator: Int64 = 0
  var role: Int64 = 0
  var item: Int64 = 0
  var raters: Int64 = 1
  var validUntil: Int64?
  var note: Int64 = 0

  /// What makes it one rating of the person: the same again is a duplicate.
  var key: RatingKey {
    RatingKey(
      competency: competency,
      method: method,
      day: day,
      assessor: assessor,
      indicator: indicator,
      role: role,
      item: item
    )
  }
}

extension StoredRating {
  /// What an event holds once of a person: a rating, and of each competency a single consensus, whoever met and when.
  ///
  /// - Parameter consensus: number of the method `consensus`, `nil` where the database has none yet.
  func onceKey(consensus: Int64?) -> RatingKey {
    guard method == consensus else { return key }
    return RatingKey(competency: competency, method: method, day: 0, assessor: 0, indicator: 0, role: 0, item: 0)
  }

  /// The number of the method `consensus`.
  static func consensusNumber(in database: Database) throws -> Int64? {
    try Int64.fetchOne(
      database,
      sql: "SELECT id FROM symbol WHERE text = ?",
      arguments: [Evidence.consensusMethod]
    )
  }
}

/// Competency, method, assessor, role, indicator, item and date of one person's rating (contract, section 2).
struct RatingKey: Hashable {
  let competency: Int64
  let method: Int64
  let day: Int64
  let assessor: Int64
  let indicator: Int64
  let role: Int64
  let item: Int64
}

/// Where rows go.
struct EvidenceTarget {
  let event: Int64
  let eventID: String
  let importNumber: Int64
}
