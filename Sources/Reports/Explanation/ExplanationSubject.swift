package import Assessment

/// How a recomputation stands to what the database recorded.
package enum RecordAgreement: Hashable, Sendable {
  case notRecorded
  case same
  case differs(recorded: CompetencyResult)
}

/// An explanation and the person and event that it is about.
package struct ExplanationSubject: Sendable {
  package var explanation: Explanation
  package var employee: EmployeeSnapshot
  package var event: String
  package var asOf: CalendarDay
  package var standard: DefinitionPin
  package var rubric: DefinitionPin
  package var agreement: RecordAgreement

  package init(
    explanation: Explanation,
    employee: EmployeeSnapshot,
    event: String,
    asOf: CalendarDay,
    standard: DefinitionPin,
    rubric: DefinitionPin,
    agreement: RecordAgreement = .notRecorded
  ) {
    self.explanation = explanation
    self.employee = employee
    self.event = event
    self.asOf = asOf
    self.standard = standard
    self.rubric = rubric
    self.agreement = agreement
  }
}
