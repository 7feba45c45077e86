package import Assessment
import GRDB

/// Which recorded rating a correction means: what is not given may be anything.
package struct RatingSelection: Hashable, Sendable {
  package var person: Int32
  package var competency: String
  package var method: String
  package var assessor: String?
  package var indicator: String?
  package var item: String?
  package var role: Role?
  package var date: CalendarDay?

  package init(
    person: Int32,
    competency: String,
    method: String,
    assessor: String? = nil,
    indicator: String? = nil,
    item: String? = nil,
    role: Role? = nil,
    date: CalendarDay? = nil
  ) {
    self.person = person
    self.competency = competency
    self.method = method
    self.assessor = assessor
    self.indicator = indicator
    self.item = item
    self.role = role
    self.date = date
  }
}

extension Store {
  /// Supersedes one rating by the same with another value, also in a closed event. The earlier one stays on record.
  ///
  /// Throws `ratingUnknown` where none matches, `ratingAmbiguous` where several do.
  package func correct(
    _ selection: RatingSelection,
    in event: String,
    value: EvidenceValue,
    by attribution: Attribution
  ) throws(StoreError) {
    try write { database in
      let key = try requiredEventKey(event, in: database)
      let source = ImportSource(name: "correct", author: attribution.author)
      let number = try recordImport("correction", event: key, source, in: database)
      let target = EvidenceTarget(event: key, eventID: event, importNumber: number)
      let appending = SingleRating(store: self, database: database, target: target)
      let (earlier, symbols) = try onlyMatch(selection, appending, in: database)
      var row = earlier.row
      row.value = value
      try appending.append(row, symbols, superseding: [earlier.id], by: attribution)
      try seal(number, rows: 1, in: database)
    }
  }

  private func onlyMatch(
    _ selection: RatingSelection,
    _ appending: SingleRating,
    in database: Database
  ) throws -> (earlier: (id: Int64, row: Evidence), symbols: SymbolTable) {
    let live = try appending.live(of: selection.person)
    var symbols = SymbolTable()
    let keys = try ViewSymbols(of: live.map(\.rating), database: database, symbols: &symbols)
    var found: [(id: Int64, row: Evidence)] = []
    for live in live {
      var row = try keys.evidence(live.rating, of: selection.person)
      guard selection.matches(row, symbols) else { continue }
      if live.rating.note != 0 { row.note = try ViewSymbols.note(live.rating.note, &symbols, database) }
      found.append((live.id, row))
    }
    guard let first = found.first else { throw StoreError.noMatch }
    guard found.count == 1 else { throw StoreError.severalMatches(found.count) }
    return (first, symbols)
  }
}

extension RatingSelection {
  fileprivate func matches(_ row: Evidence, _ symbols: SymbolTable) -> Bool {
    func agrees(_ wanted: String?, _ symbol: Symbol?) -> Bool {
      wanted.map { text in symbol.map { symbols[$0] } == text } ?? true
    }
    return symbols[row.competency] == competency && symbols[row.method] == method && agrees(assessor, row.assessor)
      && agrees(indicator, row.indicator) && agrees(item, row.item) && (role == nil || role == row.role)
      && (date == nil || date == row.date)
  }
}

extension StoreError.Code {
  package static let ratingUnknown = Self("rating-unknown")
  package static let ratingAmbiguous = Self("rating-ambiguous")
}

extension StoreError {
  fileprivate static let noMatch = StoreError(
    .ratingUnknown,
    LocalizedText(id: "Tidak ada nilai yang cocok.", en: "No rating matches.")
  )

  fileprivate static func severalMatches(_ count: Int) -> StoreError {
    StoreError(
      .ratingAmbiguous,
      LocalizedText(
        id: "Ada \(count) nilai yang cocok; sebutkan asesor, indikator, butir atau tanggalnya.",
        en: "\(count) ratings match; name the assessor, indicator, item or date."
      )
    )
  }
}
