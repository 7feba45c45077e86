import Assessment
import EvaluatorKit

/// Tells how the levels became a percentage and a category, and what gates and validity say.
struct VerdictExplainer {
  let plan: ScoringPlan
  /// The competency that the explanation is about.
  let place: Int
  let result: AssessmentResult
  let verdict: Verdict

  private var competency: CompetencyPlan { plan.competencies[place] }
  private var policy: JobMatchPolicy { plan.rubric.value.jobMatch }

  var steps: [CitedStep] {
    guard let calculation = verdict.calculation, let match = verdict.jobMatch else {
      return [step("missing", refusal), validityStep]
    }
    var steps: [CitedStep] = []
    if !result.isComplete { steps.append(step("missing", provisional)) }
    if let share = shareStep { steps.append(share) }
    steps += calculation.groups.map(groupStep)
    if calculation.groups.count > 1 {
      steps.append(step("groups", groupsSentence(calculation), .groupWeights, calculation.uncapped))
    }
    steps.append(step("percent", percentSentence(calculation, match), .jobMatch, match.percent))
    if let bounds = match.bounds { steps.append(step("bounds", boundsSentence(bounds, match.decimals))) }
    return steps + categorySteps(match) + [validityStep]
  }

  private func step(
    _ rule: String,
    _ sentence: LocalizedText,
    _ subject: StepSubject = .none,
    _ result: Ratio? = nil
  ) -> CitedStep {
    CitedStep(rule: rule, sentence: sentence, basis: plan.basis(of: subject, for: competency), result: result)
  }

  /// What this competency adds to its group.
  private var shareStep: CitedStep? {
    guard let attained = result.competencies[place].attained else { return nil }
    let term = competency.term(attained, policy)
    return step("share", shareSentence(attained, term), .jobMatch, term.attained)
  }

  private func groupStep(_ group: JobMatchCalculation.Group) -> CitedStep {
    step("group", groupSentence(group), .jobMatch, (group.ratio * Ratio(100)).reduced)
  }

  private func categorySteps(_ match: JobMatch) -> [CitedStep] {
    guard let category = result.category else { return [step("category", withoutCategory)] }
    let first = step("category", categorySentence(category, match), .category(category.beforeGates))
    let gates = verdict.gates.map { fired in
      step("gate", gateSentence(fired.outcome), .gate(fired.plan.number))
    }
    guard category.code != category.beforeGates else { return [first] + gates }
    return [first] + gates + [step("gates", afterGates(category), .category(category.code))]
  }

  private var validityStep: CitedStep {
    CitedStep(rule: "validity", sentence: validitySentence, basis: plan.rubric.value.validityBasis)
  }
}
