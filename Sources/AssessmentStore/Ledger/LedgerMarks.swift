import GRDB
import Ledger

/// The newest number of every table at the beginning of a transaction.
struct LedgerMarks {
  private let numbers: [Int64]

  init(_ database: Database) throws {
    let columns = RecordTable.numbered.map { "(SELECT ifnull(max(id), 0) FROM \($0.rawValue))" }
    var numbers: [Int64] = []
    try RawQuery(database, "SELECT " + columns.joined(separator: ", ")).each { row in
      numbers = try RecordTable.numbered.indices.map { try row.number(Int32($0)) }
    }
    self.numbers = numbers
  }

  /// What is written in masses gets its leaves on the way, by its writer.
  private static let coveredByWriters: Set<RecordTable> = [
    .packet, .person, .employeeVersion, .participant, .result,
  ]

  /// Appends a leaf for each record since that has none.
  func cover(_ named: [UncoveredRecord], in database: Database) throws {
    let now = try LedgerMarks(database)
    guard now.numbers != numbers || !named.isEmpty else { return }
    let reader = RecordReader(database)
    var writer = try LeafWriter(database)
    for (table, (old, new)) in zip(RecordTable.numbered, zip(numbers, now.numbers))
    where new > old && !LedgerMarks.coveredByWriters.contains(table) {
      for number in (old + 1)...new { try writer.append(table, number, hash: reader.leafHash(table, number)) }
    }
    for record in named {
      try writer.append(record.table, record.number, hash: reader.leafHash(record.table, record.number))
    }
  }
}
