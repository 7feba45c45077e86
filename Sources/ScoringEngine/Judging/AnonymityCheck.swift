import Assessment
import EvaluatorKit

/// Whether a single rater of an anonymous method could be found out, whatever evaluator judges.
///
/// Evaluators that know which raters count flag it themselves; this holds for all of them, third parties' too.
struct AnonymityCheck: Sendable {
  private let anonymous: [Symbol]

  /// `nil` where no method is anonymous.
  init?(_ methods: [PlannedMethod]) {
    anonymous = methods.filter(\.method.anonymous).map(\.symbol)
    if anonymous.isEmpty { return nil }
  }

  func flags(of evidence: ArraySlice<Evidence>) -> FlagSet {
    let rated = evidence.filter { if case .number = $0.value { true } else { false } }
    let surveys = anonymous.map { method in rated.filter { $0.method == method } }.filter { !$0.isEmpty }
    guard surveys.contains(where: { AnonymityCheck.raters(of: $0) < 2 }) else { return [] }
    let isAlone = surveys.count == 1 && surveys[0].count == rated.count
    return isAlone ? [.singleRater, .soleRater] : [.singleRater]
  }

  /// Other people: who rates themself knows the own rating.
  private static func raters(of rows: [Evidence]) -> Int {
    var named: [Symbol: Int32] = [:]
    var count: Int32 = 0
    for row in rows where row.role != .own {
      if let assessor = row.assessor {
        named[assessor] = max(named[assessor] ?? 0, row.raters)
      } else {
        count += row.raters
      }
    }
    return Int(count + named.values.reduce(0, +))
  }
}
