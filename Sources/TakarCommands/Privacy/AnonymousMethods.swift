import Assessment
import AssessmentStore
import RubricFiles

/// The methods of which no view shows a single value, rater or note, by event.
struct AnonymousMethods {
  /// A competency of an event.
  struct Place: Hashable {
    let event: String
    let competency: String
  }

  private let methods: [String: Set<String>]
  private var hidden: Set<Place> = []

  init(_ store: Store) throws {
    var methods: [String: Set<String>] = [:]
    var byRubric: [String: Set<String>] = [:]
    for event in try store.events().map(\.event) {
      let known = try byRubric[event.rubric.digest] ?? AnonymousMethods.methods(of: event.rubric, store)
      byRubric[event.rubric.digest] = known
      methods[event.id] = known
    }
    self.methods = methods
  }

  private static func methods(of pin: DefinitionPin, _ store: Store) throws -> Set<String> {
    let rubric = try EventDefinitions.load([pin], from: store).rubric.value.value
    return Set(rubric.methods.filter(\.anonymous).map(\.id))
  }

  func contains(_ method: String, in event: String) -> Bool { methods[event]?.contains(method) ?? true }

  /// Whether a single value by the method may not be shown.
  func hides(_ method: String, _ place: Place) -> Bool {
    hidden.contains(place) || contains(method, in: place.event)
  }

  func adding(_ places: Set<Place>) -> AnonymousMethods {
    var copy = self
    copy.hidden.formUnion(places)
    return copy
  }
}
