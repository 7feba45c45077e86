import GRDB

/// Pass two of an import of a list of people: short transactions, then the seal, which is the commit point.
///
/// A failure of any of its methods abandons the import.
package final class PeopleImport<Row> {
  /// Appends rows inside a transaction.
  typealias Writing = (ArraySlice<Row>, PeopleList, Database) throws -> ListImport

  private enum State {
    case open
    case finished
  }

  private let store: Store
  private let list: PeopleList
  /// Held as long as this import is under way.
  private let mark: ImportMark
  private let write: Writing
  private var outcome = ListImport(added: 0, unchanged: 0)
  private var state = State.open
  /// Rows of one transaction, so many that others wait well below 100 ms.
  package let rowsPerTransaction: Int
  /// Earlier imports whose process had ended in the middle: marked abandoned as this one began.
  package let abandoned: [Int64]

  init(store: Store, begun: BegunImport, rowsPerTransaction: Int, _ write: @escaping Writing) {
    self.store = store
    list = begun.list
    mark = begun.mark
    abandoned = begun.abandoned
    self.rowsPerTransaction = rowsPerTransaction
    self.write = write
  }

  package var number: Int64 { list.number }

  /// Writes rows in their order. Give `rowsPerTransaction` at a time, or a multiple.
  package func append(_ rows: [Row]) throws(StoreError) {
    try requireOpen()
    for start in stride(from: 0, to: rows.count, by: rowsPerTransaction) {
      let chunk = rows[start..<min(start + rowsPerTransaction, rows.count)]
      let written = try orAbandon { () throws(StoreError) in
        try store.write { try write(chunk, list, $0) }
      }
      outcome.added += written.added
      outcome.unchanged += written.unchanged
    }
  }

  /// Makes all rows visible at once.
  @discardableResult
  package func seal() throws(StoreError) -> ListImport {
    try requireOpen()
    state = .finished
    try orAbandon { () throws(StoreError) in
      try store.write { try store.seal(number, rows: outcome.added + outcome.unchanged, in: $0) }
    }
    return outcome
  }

  /// Gives up: nobody will ever see the rows. Of a sealed import it changes nothing.
  package func abandon() throws(StoreError) {
    state = .finished
    try store.abandon(number)
  }

  /// What cannot even be ended now is marked by the next import.
  private func orAbandon<Value>(_ body: () throws(StoreError) -> Value) throws(StoreError) -> Value {
    do throws(StoreError) { return try body() } catch {
      try? abandon()
      throw error
    }
  }

  private func requireOpen() throws(StoreError) {
    guard state == .open else { throw StoreError(importFinished: number) }
  }
}

/// A list whose import is recorded and marked as under way.
struct BegunImport {
  let list: PeopleList
  let mark: ImportMark
  let abandoned: [Int64]
}

extension Store {
  /// Records that an import of a list begins.
  func begin(
    _ kind: ImportKind,
    event: String? = nil,
    from source: ImportSource
  ) throws(StoreError) -> BegunImport {
    try write { database in
      let key = try event.map { try requiredEventKey($0, in: database) }
      let abandoned = try abandonUnfinishedImports(in: database)
      let number = try recordImport(kind.rawValue, event: key, source, in: database)
      let list = PeopleList(number: number, kind: kind, event: key)
      return BegunImport(list: list, mark: try ImportMark(number, lockPath: lockPath), abandoned: abandoned)
    }
  }
}
