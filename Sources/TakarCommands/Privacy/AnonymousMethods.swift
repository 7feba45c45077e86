import Assessment
import AssessmentStore
import RubricFiles

/// The methods of which no view shows a single value, rater or note, by event.
struct AnonymousMethods {
  private let methods: [String: Set<String>]

  init(_ store: Store) throws {
    var methods: [String: Set<String>] = [:]
    for record in try store.events() {
      let rubric = try EventDefinitions.load([record.event.rubric], from: store).rubric.value.value
      methods[record.event.id] = Set(rubric.methods.filter(\.anonymous).map(\.id))
    }
    self.methods = methods
  }

  func contains(_ method: String, in event: String) -> Bool { methods[event]?.contains(method) ?? true }
}
