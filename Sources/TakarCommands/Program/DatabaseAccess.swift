import Assessment
import AssessmentStore

/// Opens the database of the options, and leaves it whole.
extension GlobalOptions {
  func openForReading() throws -> Store { try Store.open(at: databasePath, for: .reading) }

  /// Runs a writing command's work, then writes the log back so that the one file is whole when copied.
  func writing<Value>(_ body: (Store) throws -> Value) throws -> Value {
    let store = try Store.open(at: databasePath, for: .writing)
    let value = try body(store)
    try store.close()
    return value
  }

  /// The event, or an error that names those there are.
  func event(_ id: String, in store: Store) throws -> EventRecord {
    guard let record = try store.event(id) else {
      let known = try store.events().map(\.event.id)
      throw CommandFailure.unknown("E0722", .event, id, among: known)
    }
    return record
  }
}
