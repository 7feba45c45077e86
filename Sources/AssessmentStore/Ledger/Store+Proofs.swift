import Assessment
import GRDB
package import Ledger

extension Store {
  /// That the ledger of an earlier size is the beginning of a later one, by default of all there is.
  /// Throws `proofImpossible` where the ledger is smaller. Cost: one pass over the leaves.
  package func consistencyProof(from old: Int, to new: Int? = nil) throws(StoreError) -> ConsistencyDocument {
    try read { database in
      let leaves = try StoredLeaves(database)
      let size = try leaves.size(new, atLeast: old)
      return ConsistencyDocument(
        try ConsistencyProof(oldSize: old, newSize: size, from: leaves),
        oldRoot: try leaves.root(of: 0..<old),
        newRoot: try leaves.root(of: 0..<size)
      )
    }
  }

  /// That a record, named as `verify` names it, stands in the ledger of a size, by default of all there is.
  ///
  /// Throws `unknownRecord`, `proofImpossible` where it was recorded later, `changedRecord` where its leaf says something
  /// else. Cost: one pass over the leaves.
  package func inclusionProof(of table: String, _ number: Int64, in size: Int? = nil) throws(StoreError)
    -> InclusionDocument
  {
    try read { database in
      guard let table = RecordTable(rawValue: table) else { throw StoreError(unknownTable: table) }
      let leaves = try StoredLeaves(database)
      guard let hash = try? RecordReader(database).leafHash(table, number),
        let index = try leaves.index(of: table, number, hash)
      else { throw StoreError(unprovable: table.rawValue, number, stands: try leaves.has(table, number)) }
      let size = try leaves.size(size, atLeast: index + 1)
      return InclusionDocument(
        try InclusionProof(index: index, size: size, from: leaves),
        leaf: .hash(hash),
        root: try leaves.root(of: 0..<size)
      )
    }
  }
}

/// The leaves as they are recorded.
private struct StoredLeaves: LeafHashSource {
  private let database: Database
  private let count: Int

  init(_ database: Database) throws {
    self.database = database
    count = try Int.fetchOne(database, sql: "SELECT ifnull(max(id), 0) FROM leaf") ?? 0
  }

  /// The size asked for, or all there is.
  func size(_ asked: Int?, atLeast least: Int) throws -> Int {
    let size = asked ?? count
    guard least >= 0, least <= size, size <= count else { throw StoreError(tooFewLeaves: count) }
    return size
  }

  func forEachLeafHash(in range: Range<Int>, _ body: (Digest) -> Void) throws {
    guard !range.isEmpty else { return }
    var next = range.lowerBound
    let query = try RawQuery(database, "SELECT id, hash FROM leaf WHERE id BETWEEN ? AND ? ORDER BY id")
    try query.each(Int64(range.lowerBound) + 1, Int64(range.upperBound)) { row in
      next += 1
      guard try row.number(0) == Int64(next), let hash = Digest(bytes: try row.blob(1)) else {
        throw StoreError(unknownValue: "leaf \(next)")
      }
      body(hash)
    }
    guard next == range.upperBound else { throw StoreError(unknownValue: "leaf \(next + 1)") }
  }

  /// From 0. Two tables share a kind: the hash tells them apart.
  func index(of table: RecordTable, _ number: Int64, _ hash: Digest) throws -> Int? {
    var found: Int64?
    try leaves(table, number) { row in if try row.blob(1) == hash.bytes { found = try found ?? row.number(0) } }
    return found.map { Int($0) - 1 }
  }

  func has(_ table: RecordTable, _ number: Int64) throws -> Bool {
    var stands = false
    try leaves(table, number) { _ in stands = true }
    return stands
  }

  private func leaves(_ table: RecordTable, _ number: Int64, _ body: (RawRow) throws -> Void) throws {
    let sql = "SELECT id, hash FROM leaf WHERE kind = ? AND number = ? ORDER BY id"
    try RawQuery(database, sql).each(Int64(table.kind.rawValue), number, body: body)
  }
}

extension StoreError.Code {
  package static let unknownRecord = Self("record-unknown")
  package static let changedRecord = Self("record-changed")
  package static let proofImpossible = Self("proof-impossible")
}

extension StoreError {
  fileprivate init(unknownTable name: String) {
    let names = RecordTable.allCases.map(\.rawValue).sorted().joined(separator: ", ")
    self.init(
      .unknownRecord,
      LocalizedText(
        id: "Tidak ada jenis catatan \"\(name)\"; yang ada: \(names).",
        en: "There is no kind of record \"\(name)\"; there are: \(names)."
      )
    )
  }

  fileprivate init(unprovable table: String, _ number: Int64, stands: Bool) {
    guard stands else {
      self.init(
        .unknownRecord,
        LocalizedText(
          id: "Catatan \(table) \(number) tidak ada.",
          en: "There is no record \(table) \(number)."
        )
      )
      return
    }
    self.init(
      .changedRecord,
      LocalizedText(
        id: "Catatan \(table) \(number) bukan lagi yang dicatat pada daunnya.",
        en: "The record \(table) \(number) is not what its leaf says any more."
      )
    )
  }

  fileprivate init(tooFewLeaves count: Int) {
    self.init(
      .proofImpossible,
      LocalizedText(
        id: "Buku besar ini memuat \(count) daun; bukti itu menyangkut daun yang tidak termasuk.",
        en: "The ledger has \(count) leaves; the proof asked for is of leaves that are not among them."
      )
    )
  }
}
