import Assessment

/// Made-up people and ratings: nine competencies by five methods, sixty assessors.
struct SyntheticRatings {
  static let day = CalendarDay(daysSince1970: 20_000)

  private(set) var symbols = SymbolTable()
  private let competencies: [Symbol]
  private let methods: [Symbol]
  private let assessors: [Symbol]
  private let values = (2...10).map { EvidenceValue.number(FixedDecimal(millionths: Int64($0) * 500_000)) }

  init() {
    var symbols = SymbolTable()
    competencies = (1...9).map { symbols.intern("M.0\($0)") }
    methods = ["bei", "lgd", "in-tray", "presentation", "case"].map { symbols.intern($0) }
    assessors = (1...60).map { symbols.intern("Asesor \($0)") }
    self.symbols = symbols
  }

  static func employees(_ count: Int) -> [Employee] {
    (0..<count).map { index in
      let digits = String(index)
      let nip = "19850101" + String(repeating: "0", count: max(0, 10 - digits.count)) + digits
      return Employee(nip: nip, name: "Pegawai \(index)", unit: "Unit", position: "Analis", effective: day)
    }
  }

  func rows(of persons: Range<Int32>) -> [Evidence] {
    persons.flatMap { person in
      competencies.enumerated().flatMap { index, competency in
        methods.enumerated().map { order, method in
          let seed = Int(person) + index * 7 + order * 13
          return Evidence(
            person: person,
            competency: competency,
            method: method,
            value: values[seed % values.count],
            date: SyntheticRatings.day,
            assessor: assessors[seed % assessors.count]
          )
        }
      }
    }
  }
}
