import Assessment
import EvaluatorKit

/// Symbols of the plan side by side: finds where a row of evidence belongs by comparing numbers alone.
struct EvidenceLookup: Sendable {
  let consensus: Symbol
  /// In the plan's order.
  private let competencies: [Symbol]
  /// Of all competencies, one after the other, each in the rubric's order.
  private let methods: [Symbol]
  /// Where the methods of each competency begin; one more for the end.
  private let starts: [Int]
  /// The plan knows symbols below this one.
  private let end: Int32

  /// - Parameter known: how many symbols the caller's table had when the plan was made.
  init(_ plans: [CompetencyPlan], known: Int, symbol: (String) -> Symbol) {
    end = Int32(known)
    consensus = symbol(Evidence.consensusMethod)
    competencies = plans.map { symbol($0.code) }
    methods = plans.flatMap { $0.methods.map(\.symbol) }
    starts = plans.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.methods.count) }
  }

  /// Place of the competency, part and place of the method; `nil` where the plan has no use for the row.
  func place(of row: Evidence) -> (competency: Int, part: SortedEvidence.Part, method: Int)? {
    let highest = max(row.competency, row.method, row.assessor ?? row.method)
    precondition(highest.index < end, "evidence names symbols that came after the plan was made")
    guard let competency = competencies.firstIndex(of: row.competency) else { return nil }
    let isConsensus = row.method == consensus
    guard let method = isConsensus ? 0 : place(of: row.method, in: competency) else { return nil }
    guard case .number = row.value else { return (competency, .absent, method) }
    return (competency, isConsensus ? .consensus : .rated, method)
  }

  private func place(of method: Symbol, in competency: Int) -> Int? {
    let range = starts[competency]..<starts[competency + 1]
    return methods[range].firstIndex(of: method).map { $0 - range.lowerBound }
  }
}
