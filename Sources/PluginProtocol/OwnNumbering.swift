package import Assessment
package import EvaluatorKit

/// Numbers the texts of one setup as they are met: its methods first, then whatever else the plugin may need to know.
///
/// Only these texts leave the host. Assessors are numbered anew in every case, so nobody can be followed.
package struct OwnNumbering: EvidenceNumbering {
  package private(set) var texts: [String] = []
  /// Of these texts alone: the table may hold a name for each of a hundred thousand people, and setups are many.
  private var numbers: [Symbol: Int32] = [:]
  /// The last one asked for: rows of a method stand together.
  private var recent: (symbol: Symbol, number: Int32)?
  private var assessors: [Symbol] = []
  private let table: SymbolTable

  package init(setup: EvaluatorSetup) {
    table = setup.symbols
    for planned in setup.methods { claim(planned.symbol, text: planned.method.id) }
    for level in setup.competency.levels {
      for indicator in level.indicators { announce(indicator.code) }
    }
    for grant in setup.methods.flatMap(\.method.grants) { announce(grant.certificate) }
    announce(setup.parameters)
  }

  package mutating func number(ofText symbol: Symbol) -> Int32 {
    if let recent, recent.symbol == symbol { return recent.number }
    let number = numbers[symbol] ?? claim(symbol, text: table[symbol])
    recent = (symbol, number)
    return number
  }

  package mutating func beginCase() { assessors.removeAll(keepingCapacity: true) }

  package mutating func number(ofAssessor symbol: Symbol) -> Int32 {
    if let place = assessors.firstIndex(of: symbol) { return Int32(place) + 1 }
    assessors.append(symbol)
    return Int32(assessors.count)
  }

  @discardableResult
  private mutating func claim(_ symbol: Symbol, text: String) -> Int32 {
    let number = Int32(texts.count)
    numbers[symbol] = number
    texts.append(text)
    return number
  }

  /// A text of the rubric that evidence may name.
  private mutating func announce(_ text: String) {
    guard let symbol = table.find(text), numbers[symbol] == nil else { return }
    claim(symbol, text: text)
  }

  private mutating func announce(_ parameters: ParameterTree) {
    switch parameters {
    case .scalar(let text): announce(text)
    case .list(let items): for item in items { announce(item) }
    case .map(let entries): for entry in entries { announce(entry.value) }
    }
  }
}
