/// The person as of the event's date.
package struct EmployeeSnapshot: Hashable, Sendable {
  /// A random id for joins.
  package var person: String
  package var nip: String
  package var name: String
  package var unit: String
  package var position: String
  /// Number of the erasure that deleted what identifies the person; then number, name, unit and position are empty.
  package var erasure: Int64?

  package init(
    person: String,
    nip: String,
    name: String,
    unit: String,
    position: String,
    erasure: Int64? = nil
  ) {
    self.person = person
    self.nip = nip
    self.name = name
    self.unit = unit
    self.position = position
    self.erasure = erasure
  }
}

/// The verdict on one person against one standard for one purpose.
package struct AssessmentResult: Hashable, Sendable {
  package var event: String
  package var purpose: String
  package var asOf: CalendarDay
  package var validUntil: CalendarDay?
  /// Number of the run that computed it; 0 before it is recorded.
  package var run: Int
  /// The run whose result this one replaces.
  package var supersedes: Int?
  package var employee: EmployeeSnapshot
  package var standard: DefinitionPin
  package var rubric: DefinitionPin
  package var dictionaries: [DefinitionPin]
  /// In the standard's order.
  package var competencies: [CompetencyResult]
  package var outOfScope: [String]
  package var jobMatch: JobMatch?
  package var category: CategoryOutcome?
  package var gates: [GateOutcome]
  /// Digest of everything the result rests on; equal inputs are not scored again.
  package var inputs: String

  package init(
    event: String,
    purpose: String,
    asOf: CalendarDay,
    validUntil: CalendarDay?,
    run: Int = 0,
    supersedes: Int? = nil,
    employee: EmployeeSnapshot,
    standard: DefinitionPin,
    rubric: DefinitionPin,
    dictionaries: [DefinitionPin],
    competencies: [CompetencyResult],
    outOfScope: [String],
    jobMatch: JobMatch?,
    category: CategoryOutcome?,
    gates: [GateOutcome],
    inputs: String = ""
  ) {
    self.event = event
    self.purpose = purpose
    self.asOf = asOf
    self.validUntil = validUntil
    self.run = run
    self.supersedes = supersedes
    self.employee = employee
    self.standard = standard
    self.rubric = rubric
    self.dictionaries = dictionaries
    self.competencies = competencies
    self.outOfScope = outOfScope
    self.jobMatch = jobMatch
    self.category = category
    self.gates = gates
    self.inputs = inputs
  }

  package var requiredCount: Int { competencies.count }
  package var measured: Int { competencies.count { $0.attained != nil } }
  package var isComplete: Bool { measured == requiredCount }
}
