package import Assessment
import EvaluatorKit

/// The same people scored under a plan and under others like it; only what another plan can change is computed anew.
package struct PlanComparison: Sendable {
  /// One person under the base plan and each of the others.
  package struct Outcome: Sendable {
    package let base: AssessmentResult
    /// In the order of the plans; `nil` where neither a level nor the category differs.
    package let others: [AssessmentResult?]
  }

  private let base: ScoringPlan
  private let others: [PlanDifference]

  /// The plans share a symbol table.
  package init(_ base: ScoringPlan, others: [ScoringPlan]) {
    self.base = base
    self.others = others.map { PlanDifference(base, $0) }
  }

  /// Everybody's outcomes, in the order of the persons. Cost: one evaluation of each competency, and of each that
  /// another plan judges by other evidence rules; a verdict for each plan that differs.
  package func outcomes(_ persons: [PersonCase]) -> [Outcome] {
    let prepared = persons.map { PreparedPerson($0, for: base) }
    let findings = base.competencies.indices.map { base.ask(at: $0, prepared) }
    let own = prepared.indices.map { index in
      base.judge(prepared[index], findings.map { $0[index] }).map(\.result)
    }
    let results = prepared.indices.map { index in
      base.result(of: prepared[index], own[index], Verdict(own[index], of: base))
    }
    let scored = ScoredPersons(persons: persons, prepared: prepared, findings: findings, results: own)
    let changed = others.map { $0.isIdle ? nil : $0.results(of: scored) }
    return results.indices.map { index in
      let base = results[index]
      return Outcome(
        base: base,
        others: changed.map { list in list.map { $0[index] }.flatMap { base.isMoved(in: $0) ? $0 : nil } }
      )
    }
  }
}

/// What the base plan found.
struct ScoredPersons {
  let persons: [PersonCase]
  let prepared: [PreparedPerson]
  /// By competency, then person.
  let findings: [[Finding]]
  /// By person, then competency.
  let results: [[CompetencyResult]]
}

extension AssessmentResult {
  /// Whether a level or the category is another there.
  fileprivate func isMoved(in other: AssessmentResult) -> Bool {
    category?.code != other.category?.code
      || competencies.map { Standing($0) } != other.competencies.map { Standing($0) }
  }
}

private struct Standing: Equatable {
  let code: String
  let attained: Ratio?

  init(_ result: CompetencyResult) { (code, attained) = (result.code, result.attained) }
}
