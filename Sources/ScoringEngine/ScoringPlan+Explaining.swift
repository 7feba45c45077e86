import Assessment
import EvaluatorKit

extension ScoringPlan {
  /// How the level of one competency came about, by computing everything again; `nil` where the competency is not in
  /// scope of the plan.
  package func explain(_ person: PersonCase, competency code: String) -> Recomputation? {
    guard let place = competencies.firstIndex(where: { $0.code == code }) else { return nil }
    let prepared = PreparedPerson(person, for: self)
    var recorder = StepList()
    let findings = competencies.indices.map { other in
      other == place ? record(place, prepared, &recorder) : ask(at: other, [prepared])[0]
    }
    let judgements = judge(prepared, findings)
    let verdict = Verdict(judgements.map(\.result), of: self)
    let result = result(of: prepared, judgements.map(\.result), verdict)
    let explainer = CompetencyExplainer(
      plan: self,
      competency: competencies[place],
      prepared: prepared.competencies[place],
      judgement: judgements[place]
    )
    let explanation = Explanation(
      competency: code,
      title: competencies[place].resolved.competency.title,
      steps: explainer.steps(recorder.steps),
      result: judgements[place].result,
      verdict: VerdictExplainer(plan: self, place: place, result: result, verdict: verdict).steps
    )
    return Recomputation(explanation: explanation, result: result)
  }

  /// Asks the evaluator of one competency and takes down its steps.
  private func record(_ place: Int, _ prepared: PreparedPerson, _ recorder: inout StepList) -> Finding {
    let (competency, input) = (competencies[place], prepared.competencies[place])
    guard input.needsEvaluator else { return .notMeasurable([]) }
    let asOf = prepared.person.asOf
    let finding = competency.evaluator.evaluate(input.evaluationCase(competency, asOf: asOf), recorder: &recorder)
    if let failure = finding.failure {
      recorder.record(ExplanationStep(rule: "evaluator-failed", sentence: failure.sentence, subject: .evaluator))
    }
    return finding
  }
}
