package import Assessment
package import EvaluatorKit

/// The plugin's own table of symbols for one setup: the texts it was told and names for the assessors' numbers.
package struct PluginSymbols: EvidenceSymbols {
  package private(set) var table = SymbolTable()
  package let competency: Symbol
  private var texts: [Symbol] = []
  private var assessors: [Symbol] = []
  /// Whether a symbol came to the table since it was last handed to an evaluator.
  package private(set) var hasGrown = false

  package init(_ message: SetupMessage) {
    competency = table.intern(message.competency.code)
    for text in message.texts { texts.append(table.intern(text)) }
    for _ in 0..<32 { addAssessor() }
  }

  package mutating func add(_ more: [String]) {
    for text in more { texts.append(table.intern(text)) }
    hasGrown = hasGrown || !more.isEmpty
  }

  package mutating func markHandedOver() { hasGrown = false }

  package func symbol(ofText number: Int32) -> Symbol? {
    Int(number) < texts.count ? texts[Int(number)] : nil
  }

  package mutating func symbol(ofAssessor number: Int32) -> Symbol? {
    guard number > 0, number <= 100_000 else { return nil }
    while assessors.count < number {
      addAssessor()
      hasGrown = true
    }
    return assessors[Int(number) - 1]
  }

  private mutating func addAssessor() { assessors.append(table.intern("#\(assessors.count + 1)")) }
}

extension SetupMessage {
  /// What an evaluator is prepared with, given the table of this setup.
  package func setup(_ table: SymbolTable) -> EvaluatorSetup {
    EvaluatorSetup(
      competency: competency,
      kind: kind,
      scale: scale,
      methods: methods.compactMap { method in
        table.find(method.id).map { PlannedMethod(symbol: $0, method: method) }
      },
      parameters: parameters,
      symbols: table,
      rubricMethods: rubricMethods
    )
  }
}

extension CaseRow {
  package func evaluationCase(in block: [Evidence]) -> EvaluationCase {
    EvaluationCase(
      required: required,
      asOf: asOf,
      evidence: block[evidence],
      assessorsOfPerson: Int(assessorsOfPerson)
    )
  }
}
