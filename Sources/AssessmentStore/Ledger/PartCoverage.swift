import GRDB

/// Whether the rows that have no leaf of their own all belong to a record that has one, each in its place.
struct PartCoverage {
  /// The next row that nobody has claimed.
  private var nextRating: Int64 = 1
  private var nextPersonal: Int64 = 1

  /// Claims the parts of a record; returns the table in which they are not where they have to be.
  mutating func add(_ table: RecordTable, _ number: Int64, _ reader: RecordReader) throws -> String? {
    do {
      switch table {
      case .packet: return try addPacket(number, reader) ? nil : "evidence"
      case .employeeVersion: return try addPersonal(number, reader) ? nil : "personal"
      default: return nil
      }
    } catch is MalformedRecord { return table.rawValue }
  }

  private mutating func addPacket(_ number: Int64, _ reader: RecordReader) throws -> Bool {
    let range = try reader.query("SELECT first, count FROM packet WHERE id = ?").first(number) { row in
      (first: try row.number(0), count: try row.number(1))
    }
    guard let range else { return true }
    defer { nextRating = range.first &+ range.count }
    return range.first == nextRating
  }

  /// Name, unit and position are new with each version, the number with each person.
  private mutating func addPersonal(_ number: Int64, _ reader: RecordReader) throws -> Bool {
    let sql = "SELECT number, name, unit, position FROM employee_version WHERE id = ?"
    let keys = try reader.query(sql).first(number) { row in try (0..<4).map { try row.number(Int32($0)) } }
    guard let keys else { return true }
    if keys[0] == nextPersonal { nextPersonal += 1 }
    defer { nextPersonal = keys[3] &+ 1 }
    return keys[0] < nextPersonal && Array(keys[1...]) == [nextPersonal, nextPersonal + 1, nextPersonal + 2]
  }

  /// Rows of parts that belong to nobody.
  func finish(_ database: Database) throws -> [LedgerFault] {
    var faults: [LedgerFault] = []
    func add(_ table: String, where condition: String, _ problem: LedgerFault.Problem) throws {
      let sql = "SELECT id FROM \(table) WHERE \(condition) ORDER BY id LIMIT 100"
      try RawQuery(database, sql).each { row in
        faults.append(LedgerFault(problem: problem, table: table, number: try row.number(0)))
      }
    }
    try add("evidence", where: "id < 1 OR id >= \(nextRating)", .added)
    try add("personal", where: "id < 1 OR id >= \(nextPersonal)", .added)
    for table in ResultParts.tables {
      try add(table, where: "NOT EXISTS (SELECT 1 FROM result WHERE result.id = \(table).id / 1000)", .added)
    }
    try add("event_pin", where: "pinning NOT IN (SELECT id FROM event_pinning)", .added)
    try add("event_use", where: "event NOT IN (SELECT id FROM event)", .added)
    try add("erasure_value", where: "erasure NOT IN (SELECT id FROM erasure)", .added)
    for table in ["event_pin", "event_use", "erasure_value"] {
      try add(table, where: "id > (SELECT count(*) FROM \(table)) OR id < 1", .reordered)
    }
    try add("checkpoint", where: "id > (SELECT count(*) FROM checkpoint) OR id < 1", .reordered)
    return faults
  }
}
