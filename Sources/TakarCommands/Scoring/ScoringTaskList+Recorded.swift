import Assessment
import AssessmentStore

extension ScoringTaskList {
  /// What was to be scored when these results came about, as people and lists stand now; `nil` for somebody who is no
  /// longer in the event.
  ///
  /// Cost: that of these persons alone, so that a page of results costs the same in an event of any size.
  func tasks(behind results: [AssessmentResult]) throws -> [ScoringTask?] {
    let hasList = try store.hasParticipants(event: record.event.id)
    let keys = try store.personKeys(ofCodes: Set(results.map(\.employee.person)))
    let people = keys.values.sorted()
    let employees = try store.employees(people, asOf: record.event.date)
    let byKey = Dictionary(employees.map { ($0.key, $0) }) { first, _ in first }
    let rows = Dictionary(grouping: try rows(of: people, hasList: hasList), by: \.person)
    return results.map { result in
      guard let employee = keys[result.employee.person].flatMap({ byKey[$0] }) else { return nil }
      let participations = rows[employee.key, default: []].map(\.participant)
      return task(behind: result, employee, participations, hasList: hasList)
    }
  }

  /// A result against none of the person's own target jobs was asked for by `--standard`.
  private func task(
    behind result: AssessmentResult,
    _ employee: EmployeeRecord,
    _ rows: [Participant],
    hasList: Bool
  ) -> ScoringTask? {
    guard let first = rows.first else { return nil }
    let own = employee.employee.standard.map(DefinitionReference.init(parsing:))
    func target(_ row: Participant) -> DefinitionReference? {
      row.standard.map(DefinitionReference.init(parsing:)) ?? own
    }
    let row = rows.first { target($0)?.id == result.standard.id }
    let isOwn = row != nil && rows.count == 1
    let participant = row ?? first
    return ScoringTask(
      employee: employee,
      standard: DefinitionReference(id: result.standard.id, version: result.standard.version),
      participation: hasList ? participant : nil,
      givenUnder: isOwn ? nil : own ?? target(participant)
    )
  }
}
