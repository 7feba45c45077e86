package import Assessment
import GRDB

/// Pass two of an import of evidence: chunks, then the seal, which is the commit point.
///
/// A failure of any of its methods leaves an import that can only be abandoned.
package final class EvidenceImport {
  /// The most rows that a packet has ever had; verification knows by it that a count is nonsense.
  package static let chunkLimit = 100_000
  /// Rows of one transaction: the longest time that others wait, well below 100 ms.
  package static let rowsPerTransaction = 25_000

  private enum State {
    case open
    case finished
  }

  private let store: Store
  private let target: EvidenceTarget
  /// Imports that pass one compared already.
  private let checked: Set<Int64>
  /// Held as long as this import is under way.
  private let mark: ImportMark
  private var keys = SymbolKeys(unknown: .record)
  private var state = State.open
  package private(set) var rows = 0
  /// Earlier imports whose process had ended in the middle: marked abandoned as this one began.
  package let abandoned: [Int64]

  init(store: Store, target: EvidenceTarget, checked: Set<Int64>, mark: ImportMark, abandoned: [Int64] = []) {
    self.abandoned = abandoned
    self.mark = mark
    self.store = store
    self.target = target
    self.checked = checked
  }

  package var number: Int64 { target.importNumber }

  /// Inserts rows in chunks, sorted by person (the order of a person's rows is kept).
  ///
  /// - Parameters:
  ///   - rows: `person` is the person's key in the database. Give some 100,000 at a time.
  ///   - symbols: may grow between calls; what was in it keeps its meaning.
  package func append(_ rows: [Evidence], symbols: SymbolTable) throws(StoreError) {
    try requireOpen()
    let sorted = rows.sortedByPerson()
    for start in stride(from: 0, to: sorted.count, by: EvidenceImport.rowsPerTransaction) {
      let chunk = sorted[start..<min(start + EvidenceImport.rowsPerTransaction, sorted.count)]
      do throws(StoreError) {
        _ = try store.write { database in
          try EvidenceInsertion.withInsertion(database) { try $0.insert(chunk, symbols, &keys, into: target) }
        }
      } catch {
        state = .finished
        throw error
      }
      self.rows += chunk.count
    }
  }

  /// Makes all rows visible at once.
  ///
  /// Throws `duplicateRating` where an import sealed meanwhile has one of the ratings, `eventClosed` where the event
  /// was closed meanwhile; then this one is abandoned.
  @discardableResult
  package func seal() throws(StoreError) -> ImportRecord {
    try requireOpen()
    state = .finished
    do throws(StoreError) {
      return try store.write { database in
        guard try !store.isClosed(target.event, in: database) else { throw StoreError(eventClosed: target.eventID) }
        try SealCheck(database: database, target: target, checked: checked).refuseDuplicates(store)
        try store.seal(number, rows: rows, in: database)
        guard let record = try store.importRecord(number, in: database) else {
          throw StoreError(importFinished: number)
        }
        return record
      }
    } catch {
      try? abandon()
      throw error
    }
  }

  /// Gives up: nobody will ever see the rows. Of a sealed import it changes nothing.
  package func abandon() throws(StoreError) {
    state = .finished
    try store.abandon(number)
  }

  private func requireOpen() throws(StoreError) {
    guard state == .open else { throw StoreError(importFinished: number) }
  }
}

extension StoreError {
  init(importFinished number: Int64) {
    self.init(
      .importFinished,
      LocalizedText(id: "Impor \(number) sudah selesai.", en: "Import \(number) is finished already.")
    )
  }
}

extension [Evidence] {
  /// By person, in the given order within one. Nothing is moved where they stand so already.
  fileprivate func sortedByPerson() -> [Evidence] {
    guard zip(self, dropFirst()).contains(where: { $0.person > $1.person }) else { return self }
    let order = indices.map { UInt64(UInt32(bitPattern: self[$0].person)) << 32 | UInt64($0) }.sorted()
    return order.map { self[Int($0 & 0xFFFF_FFFF)] }
  }
}
