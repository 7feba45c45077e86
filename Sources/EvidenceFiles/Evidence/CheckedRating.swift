import Assessment

/// A row of evidence found good, in the numbers of one reading; -1 = not given.
struct CheckedRating {
  var person: Int32
  var competency: Int
  var method: Int
  var value: EvidenceValue
  var day: CalendarDay
  var assessor: Int32
  var role: Int32
  var indicator: Int32
  var item: Int32
  var validUntil: CalendarDay?
  var raters: Int32

  /// What must not be given twice in a file.
  var key: RatingIndex.Key {
    RatingIndex.Key(
      person: person,
      competency: Int32(competency),
      method: Int32(method),
      assessor: assessor,
      role: role,
      indicator: indicator,
      item: item,
      day: day.daysSince1970
    )
  }
}
