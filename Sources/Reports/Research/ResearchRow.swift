package import Assessment

/// How far a date is coarsened.
package enum DateGrain: String, CaseIterable, Hashable, Sendable {
  case quarter
  case year

  /// `2026-Q1` or `2026`.
  package func text(of day: CalendarDay) -> String {
    let (year, month, _) = day.components
    return self == .year ? "\(year)" : "\(year)-Q\((month + 2) / 3)"
  }
}

/// One result for research: no name, no number, no free text.
package struct ResearchRow: Hashable, Sendable {
  package var pseudonym: String
  package var date: String
  /// What others may know of the person; `nil` = not told.
  package var unit: String?
  package var jobClass: String?
  package var purpose: String
  package var category: String?
  /// Whole percent.
  package var percent: String?
  /// The attained level by competency; `nil` = not measured.
  package var levels: [String: String?]

  package init(
    pseudonym: String,
    date: String,
    unit: String?,
    jobClass: String?,
    purpose: String,
    category: String?,
    percent: String?,
    levels: [String: String?]
  ) {
    self.pseudonym = pseudonym
    self.date = date
    self.unit = unit
    self.jobClass = jobClass
    self.purpose = purpose
    self.category = category
    self.percent = percent
    self.levels = levels
  }

  /// A result as it may be shown, for the pseudonym.
  package init(_ result: AssessmentResult, pseudonym: String, jobClass: String, dates: DateGrain) {
    let result = result.shown
    self.init(
      pseudonym: pseudonym,
      date: dates.text(of: result.asOf),
      unit: result.employee.unit,
      jobClass: jobClass,
      purpose: result.purpose,
      category: result.category?.code,
      percent: result.jobMatch.map { $0.percent.text(decimals: 0) },
      levels: Dictionary(result.competencies.map { ($0.code, $0.attained?.shortText) }) { first, _ in first }
    )
  }
}

/// Something that a research table does not tell, and why.
package struct LeftOut: Hashable, Sendable {
  package var what: String
  /// People; `nil` where the number itself would tell of a small group.
  package var count: Int?
  package var reason: LocalizedText

  package init(what: String, count: Int? = nil, reason: LocalizedText) {
    self.what = what
    self.count = count
    self.reason = reason
  }
}
