import Assessment
import AssessmentStore
import RubricFiles

/// Which competencies of a person an assessor is asked about: those of the standard, in scope, planned for the method.
struct RatingScope {
  let definitions: EventDefinitions
  let method: Method

  func competencies(
    of person: EmployeeRecord,
    _ record: EventRecord,
    _ store: Store
  ) throws -> [(Competency, Scale)] {
    let rows = try store.participants(of: record.event.id, person: person.key)
    let named = rows.compactMap(\.participant.standard) + [person.employee.standard].compactMap { $0 }
    let standards = named.compactMap { definitions.standard(DefinitionReference(parsing: $0)) }
    guard !standards.isEmpty else {
      throw CommandFailure.unknown("E0402", .standard, named.first ?? "–", among: record.pins(.standard).map(\.id))
    }
    var seen: Set<String> = []
    let codes = standards.flatMap(\.value.value.requires).map(\.competency).filter { seen.insert($0).inserted }
    return codes.compactMap(found)
  }

  private func found(_ code: String) -> (Competency, Scale)? {
    let rubric = definitions.rubric.value.value
    for dictionary in definitions.dictionaries.map(\.value.value) {
      guard let competency = dictionary.competencies.first(where: { $0.code == code }) else { continue }
      guard rubric.scope.includes(code, of: dictionary.kind) else { return nil }
      return (competency, dictionary.scale)
    }
    return nil
  }
}
