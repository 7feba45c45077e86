package import Assessment

/// A rubric, a purpose and a standard made ready: scores any number of persons, on any number of threads.
///
/// Made once per standard; every check and every look-up by name happens here, so that scoring cannot fail.
package struct ScoringPlan: Sendable {
  /// What is odd but does not hinder.
  package let warnings: [PlanFault]

  /// Checks everything and prepares an evaluator for each competency in scope; throws all faults at once.
  package init(inputs: PlanInputs) throws(PlanFaults) {
    warnings = []
    throw PlanFaults([])
  }

  /// The verdict on one person; `run`, `supersedes` and `inputs` are the caller's to fill.
  package func score(_ person: PersonCase) -> AssessmentResult {
    score([person])[0]
  }

  /// The verdicts on many persons, in their order; each evaluator sees the whole batch at once.
  package func score(_ persons: [PersonCase]) -> [AssessmentResult] {
    preconditionFailure("not written yet")
  }

  /// How the level of one competency came about, by computing everything again; `nil` where the competency is not in
  /// scope of the plan.
  package func explain(_ person: PersonCase, competency: String) -> Recomputation? {
    preconditionFailure("not written yet")
  }
}
