import Assessment

/// Makes `Evidence` of checked rows: numbers of the reading become symbols of the caller's table.
struct EvidenceBuilder {
  private(set) var symbols: SymbolTable
  private let plan: EvidencePlan
  private var competencies: [Symbol?]
  private var methods: [Symbol?]
  private var assessors: [Symbol?] = []
  private var indicators: [Symbol?] = []
  private var items: [Symbol?] = []

  init(_ plan: EvidencePlan, symbols: SymbolTable) {
    (self.plan, self.symbols) = (plan, symbols)
    competencies = Array(repeating: nil, count: plan.competencies.count)
    methods = Array(repeating: nil, count: plan.methods.count)
  }

  mutating func evidence(_ rating: CheckedRating, note: String?, _ cells: inout EvidenceCells) -> Evidence {
    let (assessor, indicator, item) = (Int(rating.assessor), Int(rating.indicator), Int(rating.item))
    return Evidence(
      person: rating.person,
      competency: symbols.symbol(rating.competency, in: &competencies) { plan.competencies[rating.competency].code },
      method: symbols.symbol(rating.method, in: &methods) { plan.methods[rating.method].id },
      value: rating.value,
      date: rating.day,
      assessor: assessor < 0 ? nil : symbols.symbol(assessor, in: &assessors) { cells.assessors.text(assessor) },
      role: rating.role < 0 ? nil : Role.allCases[Int(rating.role)],
      indicator: indicator < 0 ? nil : symbols.symbol(indicator, in: &indicators) { cells.indicators.text(indicator) },
      item: item < 0 ? nil : symbols.symbol(item, in: &items) { cells.items.text(item) },
      validUntil: rating.validUntil,
      raters: rating.raters,
      note: note.map { symbols.intern($0) }
    )
  }
}

extension SymbolTable {
  /// The symbol kept for a number, or a new one for its text.
  fileprivate mutating func symbol(_ index: Int, in kept: inout [Symbol?], text: () -> String) -> Symbol {
    if index < kept.count, let symbol = kept[index] { return symbol }
    while kept.count <= index { kept.append(nil) }
    let symbol = intern(text())
    kept[index] = symbol
    return symbol
  }
}
