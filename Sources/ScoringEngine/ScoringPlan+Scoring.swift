package import Assessment
import EvaluatorKit

extension ScoringPlan {
  /// The verdict on one person; `run`, `supersedes` and `inputs` are the caller's to fill.
  package func score(_ person: PersonCase) -> AssessmentResult { score([person])[0] }

  /// The verdicts on many persons, in their order; each evaluator sees the whole batch at once.
  ///
  /// Cost: some 30 µs a person of nine competencies and 27 ratings. Memory grows with the batch: some hundreds do.
  package func score(_ persons: [PersonCase]) -> [AssessmentResult] {
    let prepared = persons.map { PreparedPerson($0, for: self) }
    let byCompetency = competencies.indices.map { ask(at: $0, prepared) }
    return prepared.indices.map { index in
      let results = judge(prepared[index], byCompetency.map { $0[index] }).map(\.result)
      return result(of: prepared[index], results, Verdict(results, of: self))
    }
  }

  /// The findings of one competency, one for each person; nobody is asked where there is nothing to judge.
  func ask(at place: Int, _ prepared: [PreparedPerson]) -> [Finding] {
    let competency = competencies[place]
    let asked = prepared.indices.filter { prepared[$0].competencies[place].needsEvaluator }
    let cases = asked.map { index in
      prepared[index].competencies[place].evaluationCase(competency, asOf: prepared[index].person.asOf)
    }
    let answers = cases.isEmpty ? [] : competency.evaluator.evaluate(batch: cases)
    var findings = [Finding](repeating: .notMeasurable([]), count: prepared.count)
    for (place, index) in asked.enumerated() {
      findings[index] = answers.count == asked.count ? answers[place] : .failed(.unexpected)
    }
    return findings
  }

  /// The verdict on each competency, with the way to it.
  func judge(_ prepared: PreparedPerson, _ findings: [Finding]) -> [Judgement] {
    zip(competencies.indices, findings).map { place, finding in
      Judgement(competencies[place], prepared.competencies[place], finding, rubric.value.consensus)
    }
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
      dictionaries: dictionaryPins,
      competencies: results,
      outOfScope: outOfScope,
      jobMatch: verdict.jobMatch,
      category: verdict.category,
      gates: verdict.gates.map(\.outcome)
    )
  }
}
