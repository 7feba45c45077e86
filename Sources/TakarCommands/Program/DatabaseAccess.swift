import Assessment
import AssessmentStore

/// Opens the database of the options, and leaves it whole.
extension GlobalOptions {
  func openForReading() throws -> Store { try Store.open(at: databasePath, for: .reading, storeOptions) }

  /// How long a writer waits for another: 30 seconds, or `TAKAR_BUSY_SECONDS`.
  var storeOptions: StoreOptions {
    let seconds = ProcessEnvironment.value("TAKAR_BUSY_SECONDS").flatMap { Int($0) }
    return seconds.map { StoreOptions(busyLimit: .seconds(min(max($0, 0), 3600))) } ?? StoreOptions()
  }

  /// Runs a writing command's work, then writes the log back so that the one file is whole when copied.
  func writing<Value>(_ body: (Store) throws -> Value) throws -> Value {
    let store = try Store.open(at: databasePath, for: .writing, storeOptions)
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
