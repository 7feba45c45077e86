import Assessment

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
