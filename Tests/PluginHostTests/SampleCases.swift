import Assessment
import EvaluatorKit

/// Small setups and cases for conversations with fake plugins.
struct SampleCases {
  let setup: EvaluatorSetup
  private let method: Symbol
  private let assessors: [Symbol]
  private let competency: Symbol

  init(parameters: ParameterTree = .none) {
    var symbols = SymbolTable()
    competency = symbols.intern("M.01")
    assessors = ["Asesor Pertama", "Asesor Kedua", "Asesor Ketiga"].map { symbols.intern($0) }
    method = symbols.intern("bei")
    setup = EvaluatorSetup(
      competency: Competency(code: "M.01", title: "Integritas", definition: "", levels: []),
      kind: .managerial,
      scale: Scale(min: .zero, max: FixedDecimal(5), step: FixedDecimal(millionths: 500_000)),
      methods: [PlannedMethod(symbol: method, method: Method(id: "bei", title: "BEI", measures: [.level]))],
      parameters: parameters,
      symbols: symbols
    )
  }

  /// One case with a rating for each value.
  func one(_ values: [String]) throws -> EvaluationCase {
    let day = CalendarDay(daysSince1970: 20_500)
    let evidence = try values.enumerated().map { place, value in
      Evidence(
        person: 7,
        competency: competency,
        method: method,
        value: .number(try FixedDecimal(parsing: value)),
        date: day,
        assessor: assessors[place % assessors.count]
      )
    }
    return EvaluationCase(required: FixedDecimal(3), asOf: day, evidence: evidence[...], assessorsOfPerson: 2)
  }

  /// So many cases, each with two ratings; those at the places given hold the value that makes fakes misbehave.
  func many(_ count: Int, culprits: Set<Int> = []) throws -> [EvaluationCase] {
    try (0..<count).map { try one(culprits.contains($0) ? ["0.5"] : ["\(1 + $0 % 4)", "3"]) }
  }

  /// What an honest plugin answers.
  static func honest(_ input: EvaluationCase) -> Finding {
    var sum = Ratio.zero
    for evidence in input.evidence {
      if case .number(let value) = evidence.value { sum = sum + Ratio(value) }
    }
    return Finding(figure: sum / Ratio(Int128(input.evidence.count)))
  }
}
