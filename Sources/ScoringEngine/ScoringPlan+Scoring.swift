package import Assessment
import EvaluatorKit

extension ScoringPlan {
  /// The verdict on one person; `run`, `supersedes` and `inputs` are the caller's to fill.
  package func score(_ person: PersonCase) -> AssessmentResult {
    let prepared = PreparedPerson(person, for: self)
    let findings = competencies.indices.map { place in
      let competency = competencies[place]
      return ask(competency, [prepared.competencies[place]], asOf: [person.asOf])[0]
    }
    return result(of: prepared, findings[...])
  }

  /// The verdicts on many persons, in their order; each evaluator sees the whole batch at once.
  ///
  /// Cost: microseconds a person with the built-in evaluators. Memory grows with the batch: some hundreds are enough.
  package func score(_ persons: [PersonCase]) -> [AssessmentResult] {
    let prepared = persons.map { PreparedPerson($0, for: self) }
    let dates = persons.map(\.asOf)
    let byCompetency = competencies.indices.map { place in
      ask(competencies[place], prepared.map { $0.competencies[place] }, asOf: dates)
    }
    return prepared.indices.map { index in
      result(of: prepared[index], byCompetency.map { $0[index] }[...])
    }
  }

  /// The findings of one competency, one for each person; nobody is asked where there is nothing to judge.
  private func ask(
    _ competency: CompetencyPlan,
    _ prepared: [PreparedCompetency],
    asOf dates: [CalendarDay]
  ) -> [Finding] {
    let asked = prepared.indices.filter { prepared[$0].needsEvaluator }
    let cases = asked.map { prepared[$0].evaluationCase(competency, asOf: dates[$0]) }
    let answers = cases.isEmpty ? [] : competency.evaluator.evaluate(batch: cases)
    var findings = [Finding](repeating: .notMeasurable([]), count: prepared.count)
    for (place, index) in asked.enumerated() {
      findings[index] = answers.count == asked.count ? answers[place] : .notMeasurable([.evaluatorFailed])
    }
    return findings
  }

  private func result(of prepared: PreparedPerson, _ findings: ArraySlice<Finding>) -> AssessmentResult {
    let results = zip(competencies.indices, findings).map { place, finding in
      Judgement(competencies[place], prepared.competencies[place], finding, rubric.value.consensus).result
    }
    return result(of: prepared, results, Verdict(results, of: self))
  }

  /// Puts the parts together.
  func result(of prepared: PreparedPerson, _ results: [CompetencyResult], _ verdict: Verdict) -> AssessmentResult {
    let person = prepared.person
    let oldest = prepared.oldestSource
    return AssessmentResult(
      event: person.event,
      purpose: self.verdict.purpose.id,
      asOf: oldest?.date ?? person.asOf,
      validUntil: oldest.map(\.validUntil) ?? validUntil(from: person.asOf),
      employee: person.employee,
      standard: standard.pin,
      rubric: rubric.pin,
      dictionaries: dictionaries,
      competencies: results,
      outOfScope: outOfScope,
      jobMatch: verdict.jobMatch,
      category: verdict.category,
      gates: verdict.gates.map(\.outcome)
    )
  }
}
