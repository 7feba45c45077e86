/// The verdict on one person, every stored value of it as it is stored: exact figures as the texts of their fractions.
package struct ResultRecord: LedgerRecord {
  package static let kind = LeafKind.result

  package var number: Int64
  package var run: Int64
  package var event: Int64
  package var person: Int64
  /// The number of the person's version on the event's date.
  package var employee: Int64
  package var purpose: String
  /// Days since 1970.
  package var asOf: Int64
  /// Days since 1970.
  package var validUntil: Int64?
  /// The run whose result this one replaces.
  package var supersedes: Int64?
  /// Numbers of definitions.
  package var standard: Int64
  package var rubric: Int64
  package var dictionaries: [Int64] = []
  /// The digest of everything the result rests on.
  package var inputs: String
  package var competencies: [Competency] = []
  package var outOfScope: [String] = []
  package var jobMatch: JobMatch?
  package var category: Category?
  package var gates: [Gate] = []

  package init(
    number: Int64,
    run: Int64,
    event: Int64,
    person: Int64,
    employee: Int64,
    purpose: String,
    asOf: Int64,
    standard: Int64,
    rubric: Int64,
    inputs: String
  ) {
    self.number = number
    self.run = run
    self.event = event
    self.person = person
    self.employee = employee
    self.purpose = purpose
    self.asOf = asOf
    self.standard = standard
    self.rubric = rubric
    self.inputs = inputs
  }

  package func appendFields(to form: inout LeafFields) {
    for reference in [run, event, person, employee] { form.append(reference) }
    form.append(purpose)
    form.append(asOf)
    form.append(validUntil)
    form.append(supersedes)
    form.append(standard)
    form.append(rubric)
    form.append(list: dictionaries) { $0.append($1) }
    form.append(inputs)
    form.append(list: competencies) { $1.appendFields(to: &$0) }
    form.append(list: outOfScope) { $0.append($1) }
    form.append(list: jobMatch.map { [$0] } ?? []) { $1.appendFields(to: &$0) }
    form.append(list: category.map { [$0] } ?? []) { $1.appendFields(to: &$0) }
    form.append(list: gates) { $1.appendFields(to: &$0) }
  }
}
