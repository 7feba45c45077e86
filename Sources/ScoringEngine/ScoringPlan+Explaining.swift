package import Assessment
import EvaluatorKit

extension ScoringPlan {
  /// How the level of one competency came about, by computing everything again; `nil` where the competency is not in
  /// scope of the plan.
  package func explain(_ person: PersonCase, competency: String) -> Recomputation? {
    nil
  }
}
