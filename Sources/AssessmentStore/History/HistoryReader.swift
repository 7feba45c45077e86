import Assessment
import GRDB

/// Reads the parts of a person's history, each in the order of recording.
struct HistoryReader {
  let store: Store
  let database: Database
  let person: Int32

  func versions() throws -> [OrderedEntry] {
    let sql = """
      SELECT v.id, import_seal.recorded, assessor.text, import.id FROM employee_version v
      JOIN import ON import.id = v.import JOIN import_seal ON import_seal.import = v.import
      LEFT JOIN assessor ON assessor.id = import.author WHERE v.person = ? ORDER BY v.id
      """
    let reader = EmployeeReader(database)
    return try Row.fetchAll(database, sql: sql, arguments: [person]).compactMap { row in
      try reader.version(row[0]).map {
        OrderedEntry(HistoryEntry(time: row[1], author: row[2], fact: .version($0)), clock: row[3])
      }
    }
  }

  func participations() throws -> [OrderedEntry] {
    let sql = """
      SELECT event.code, p.standard, p.status, p.team, import_seal.recorded, assessor.text, import.id
      FROM event JOIN participant p ON p.event = event.id AND p.person = ?
      JOIN import ON import.id = p.import JOIN import_seal ON import_seal.import = p.import
      LEFT JOIN assessor ON assessor.id = import.author ORDER BY p.id
      """
    return try Row.fetchAll(database, sql: sql, arguments: [person]).map { row in
      let participant = Participant(nip: "", standard: row[1], status: try row.known(2), group: row[3])
      let entry = HistoryEntry(time: row[4], author: row[5], fact: .participation(event: row[0], participant))
      return OrderedEntry(entry, clock: row[6])
    }
  }

  func scores() throws -> [OrderedEntry] {
    let sql = """
      SELECT result.id, run_seal.recorded, assessor.text, run.state
      FROM event JOIN result ON result.event = event.id AND result.person = ?
      JOIN run_seal ON run_seal.run = result.run JOIN run ON run.id = result.run
      LEFT JOIN assessor ON assessor.id = run.author ORDER BY result.id
      """
    let reader = try ResultReader(database)
    return try Row.fetchAll(database, sql: sql, arguments: [person]).compactMap { row in
      // The state begins with the number of the last import that the run saw.
      let last = (row[3] as String).split(separator: "/").first.flatMap { Int64($0) } ?? .max
      return try reader.result(row[0]).map {
        OrderedEntry(HistoryEntry(time: row[1], author: row[2], fact: .score($0)), clock: last)
      }
    }
  }

  func accesses() throws -> [OrderedEntry] {
    try store.accesses(person: person, in: database).map {
      OrderedEntry(HistoryEntry(time: $0.recorded, author: $0.author, fact: .access($0)))
    }
  }

  func erasures() throws -> [OrderedEntry] {
    let sql = """
      SELECT erasure.id, reason, recorded, assessor.text FROM erasure
      LEFT JOIN assessor ON assessor.id = erasure.author WHERE person = ?
      """
    return try Row.fetchAll(database, sql: sql, arguments: [person]).map { row in
      OrderedEntry(HistoryEntry(time: row[2], author: row[3], fact: .erasure(number: row[0], reason: row[1])))
    }
  }
}
