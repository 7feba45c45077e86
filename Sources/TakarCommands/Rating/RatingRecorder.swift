import Assessment
import AssessmentStore

/// Saves each answer at once, and reads back what this assessor answered before.
struct RatingRecorder {
  let session: RatingSession
  let person: Int32
  let method: Method
  let role: Role?
  let questions: [RatingQuestion]
  let date: CalendarDay

  func save(_ place: Int, _ value: EvidenceValue) throws {
    var symbols = SymbolTable()
    let question = questions[place]
    let row = Evidence(
      person: person,
      competency: symbols.intern(question.competency.code),
      method: symbols.intern(method.id),
      value: value,
      date: date,
      role: role,
      indicator: question.indicatorCode.map { symbols.intern($0) }
    )
    try session.rate(row, symbols: symbols)
  }

  /// The answers of this assessor's session, by the place of the question.
  func answers() throws -> [Int: EvidenceValue] {
    let batch = try session.ratings(of: person)
    let symbols = batch.symbols
    var answers: [Int: EvidenceValue] = [:]
    for row in batch.people.flatMap(\.evidence) where symbols[row.method] == method.id && row.role == role {
      let indicator = row.indicator.map { symbols[$0] }
      let place = questions.firstIndex {
        $0.competency.code == symbols[row.competency] && $0.indicatorCode == indicator
      }
      if let place { answers[place] = row.value }
    }
    return answers
  }
}

extension RatingQuestion {
  /// The code of the indicator asked about.
  var indicatorCode: String? {
    if case .indicator(let indicator, _) = answer { return indicator.code }
    return nil
  }
}
