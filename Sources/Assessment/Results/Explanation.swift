/// One piece of evidence as an explanation shows it. Of an anonymous method no line is made at all.
package struct EvidenceLine: Hashable, Sendable {
  /// Title.
  package var method: String
  /// As given, or the reason that there is none.
  package var value: String
  package var date: CalendarDay
  package var assessor: String?
  package var role: Role?
  package var indicator: String?
  package var item: String?
  /// Where it is an earlier event's.
  package var event: String?
  package var note: String?

  package init(
    method: String,
    value: String,
    date: CalendarDay,
    assessor: String? = nil,
    role: Role? = nil,
    indicator: String? = nil,
    item: String? = nil,
    event: String? = nil,
    note: String? = nil
  ) {
    self.method = method
    self.value = value
    self.date = date
    self.assessor = assessor
    self.role = role
    self.indicator = indicator
    self.item = item
    self.event = event
    self.note = note
  }
}

/// A step of an explanation with the evidence and the citation that it rests on.
package struct CitedStep: Hashable, Sendable {
  /// Stable name of the rule: `across-methods`.
  package var rule: String
  package var sentence: LocalizedText
  package var evidence: [EvidenceLine]
  package var basis: [Citation]
  package var result: Ratio?

  package init(
    rule: String,
    sentence: LocalizedText,
    evidence: [EvidenceLine] = [],
    basis: [Citation] = [],
    result: Ratio? = nil
  ) {
    self.rule = rule
    self.sentence = sentence
    self.evidence = evidence
    self.basis = basis
    self.result = result
  }
}

/// How one competency's level came about, step by step, and how it enters the job match.
package struct Explanation: Hashable, Sendable {
  /// Code.
  package var competency: String
  package var title: String
  package var steps: [CitedStep]
  package var result: CompetencyResult
  /// From levels to percentage, category and gates.
  package var verdict: [CitedStep]

  package init(
    competency: String,
    title: String,
    steps: [CitedStep],
    result: CompetencyResult,
    verdict: [CitedStep] = []
  ) {
    self.competency = competency
    self.title = title
    self.steps = steps
    self.result = result
    self.verdict = verdict
  }
}
