import Assessment
import EvaluatorKit
import SeededRandom

/// Makes cases for one setup: evidence such as an import lets through, in all the forms that the setup's methods allow.
struct CaseSampler {
  /// The setup, its symbols knowing all that the cases name.
  let setup: EvaluatorSetup
  private let competency: Symbol
  private let assessors: [Symbol]
  private let items: [Symbol]
  private let indicators: [Symbol]
  private let certificates: [Symbol]
  private let asOf = CalendarDay(daysSince1970: 20_543)
  private var generator: SeededGenerator

  init(_ setup: EvaluatorSetup, seed: UInt64) {
    var setup = setup
    competency = setup.symbols.intern(setup.competency.code)
    assessors = (1...5).map { setup.symbols.intern("assessor-\($0)") }
    items = ["q1", "q2"].map { setup.symbols.intern($0) }
    let codes = setup.competency.levels.flatMap(\.indicators).map(\.code)
    indicators = codes.map { setup.symbols.intern($0) }
    let grants = setup.methods.flatMap(\.method.grants).map(\.certificate)
    certificates = (grants + ["CERT-OTHER"]).map { setup.symbols.intern($0) }
    self.setup = setup
    generator = SeededGenerator(seed: seed)
  }

  mutating func cases(_ count: Int) -> [EvaluationCase] { (0..<count).map { _ in one() } }

  /// Some of the methods, each by some assessors.
  mutating func one() -> EvaluationCase {
    var rows: [Evidence] = []
    for planned in setup.methods where Int.random(in: 0..<5, using: &generator) > 0 {
      let count = Int.random(in: 1...assessors.count, using: &generator)
      for assessor in assessors.prefix(count) { rows += evidence(planned, assessor) }
    }
    return input(rows)
  }

  /// A case of these rows.
  func input(_ rows: [Evidence]) -> EvaluationCase {
    EvaluationCase(
      required: setup.competency.levels.last?.level ?? setup.scale.max,
      asOf: asOf,
      evidence: rows[...],
      assessorsOfPerson: Set(rows.compactMap(\.assessor)).count
    )
  }

  private mutating func evidence(_ planned: PlannedMethod, _ assessor: Symbol) -> [Evidence] {
    let measure = planned.method.measures.randomElement(using: &generator) ?? .level
    switch measure {
    case .indicator:
      return indicators.filter { _ in Bool.random(using: &generator) }.map { indicator in
        var row = row(planned, assessor, in: Self.mastery)
        row.indicator = indicator
        return row
      }
    case .certificate:
      var row = row(planned, nil, in: [.one])
      row.item = certificates.randomElement(using: &generator)
      row.validUntil = CalendarDay(daysSince1970: asOf.daysSince1970 + Int32.random(in: -90...900, using: &generator))
      return assessor == assessors[0] ? [row] : []
    case .score where setup.kind == .sociocultural:
      return items.map { item in
        var row = row(planned, assessor, in: values(of: planned.method, measure))
        row.item = item
        return row
      }
    case .level, .score: return [row(planned, assessor, in: values(of: planned.method, measure))]
    }
  }

  private mutating func row(_ planned: PlannedMethod, _ assessor: Symbol?, in values: [FixedDecimal]) -> Evidence {
    let isAbsent = Int.random(in: 0..<12, using: &generator) == 0
    let value = values.randomElement(using: &generator) ?? .zero
    var row = Evidence(
      person: 1,
      competency: competency,
      method: planned.symbol,
      value: isAbsent ? .absent(Absence.allCases.randomElement(using: &generator) ?? .absent) : .number(value),
      date: CalendarDay(daysSince1970: asOf.daysSince1970 - Int32.random(in: 0...700, using: &generator)),
      assessor: assessor
    )
    if setup.kind == .sociocultural, let place = assessor.flatMap(assessors.firstIndex) {
      row.role = Role.allCases[place % Role.allCases.count]
    }
    return row
  }

  /// The values that a row may carry, ascending.
  func values(of row: Evidence) -> [FixedDecimal] {
    guard row.indicator == nil else { return Self.mastery }
    guard let method = setup.methods.first(where: { $0.symbol == row.method })?.method else { return [] }
    let measure = method.measures.first { $0 == .level || $0 == .score }
    return measure.map { values(of: method, $0) } ?? []
  }

  private func values(of method: Method, _ measure: Measure) -> [FixedDecimal] {
    if case .relative(let offsets)? = method.conversion { return offsets.map(\.score).sorted() }
    let scale = measure == .level ? setup.scale : method.scale ?? setup.scale
    let steps = min(200, (scale.max.millionths - scale.min.millionths) / scale.step.millionths)
    return (0...steps).map { FixedDecimal(millionths: scale.min.millionths + $0 * scale.step.millionths) }
  }

  private static let mastery = [FixedDecimal.zero, FixedDecimal(millionths: 500_000), .one]
}
