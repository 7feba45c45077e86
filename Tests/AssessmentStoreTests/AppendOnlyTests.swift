import Assessment
import AssessmentStore
import GRDB
import Testing

@Suite(.serialized) struct AppendOnlyTests {
  static let tables = [
    "definition", "plugin", "person", "personal", "employee_version", "event", "event_pinning", "event_pin",
    "event_use",
    "event_close", "participant", "import", "import_seal", "import_end", "symbol", "assessor", "note", "evidence",
    "packet", "superseded", "run", "run_seal", "result", "result_competency", "result_group", "result_gate",
    "result_gate_unmet", "result_dictionary", "result_out_of_scope", "leaf", "checkpoint", "access",
    "erasure", "erasure_value",
  ]

  @Test func guardsEveryTable() throws {
    let found = try withTables { database in
      try String.fetchAll(
        database,
        sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
      )
    }
    #expect(found.sorted() == AppendOnlyTests.tables.sorted())
  }

  @Test(arguments: tables)
  func refusesUpdates(table: String) throws {
    try expectRefusal("UPDATE \(table) SET rowid = rowid")
  }

  @Test(arguments: tables)
  func refusesDeletions(table: String) throws {
    try expectRefusal("DELETE FROM \(table)")
  }

  @Test(arguments: tables)
  func refusesInsertionOverWhatStands(table: String) throws {
    try expectRefusal("INSERT OR REPLACE INTO \(table) SELECT * FROM \(table)")
  }

  @Test(arguments: [
    """
    definition (kind, code, version, digest, canonical, original, source, recorded)
    SELECT 'rubric', 'x', '1', digest, canonical, original, source, 0 FROM definition
    """,
    "event (code, purpose, day, recorded) SELECT code, 'filling', 0, 0 FROM event",
    "personal (person, field, value, salt, commitment) SELECT 1, 1, value, x'00', x'00' FROM personal WHERE field = 1",
    "symbol (text) SELECT text FROM symbol",
  ])
  func refusesReplacementThroughAUniqueValue(insertion: String) throws {
    try expectRefusal("INSERT OR REPLACE INTO " + insertion)
  }

  private func expectRefusal(_ sql: String) throws {
    try withTables { database in
      defer { if database.isInsideTransaction { try? database.rollback() } }
      let error = #expect(throws: DatabaseError.self) { try database.execute(sql: sql) }
      #expect(error?.extendedResultCode == .SQLITE_CONSTRAINT_TRIGGER, "\(sql)")
    }
  }

  /// Through a plain connection, as any tool would have it.
  private func withTables<Value>(_ body: (Database) throws -> Value) throws -> Value {
    let filled = try AppendOnlyTests.filled.get()
    return try DatabaseQueue(path: filled.path).writeWithoutTransaction(body)
  }

  /// A database with a row in every table. Made once: what the tests try is refused.
  private static let filled = Result { try everyTable() }

  static func everyTable() throws -> TemporaryDatabase {
    let database = try TemporaryDatabase()
    let store = try database.createFilled()
    var symbols = SymbolTable()
    var row = Sample.rating(1, &symbols)
    row.note = symbols.intern("catatan")
    try store.importFile("a.csv", [row], symbols)
    let session = try store.ratingSession(event: "e", assessor: "Asesor B")
    for value in [2, 3] { try session.rate(Sample.rating(2, &symbols, value: value), symbols: symbols) }
    try session.close()
    try store.importParticipants(
      [Participant(nip: Sample.nip(1), status: .present)],
      into: "e",
      from: ImportSource(name: "participants.csv")
    )
    let run = try store.beginRun(event: "e", task: "all")
    let employee = try #require(try store.employee(nip: Sample.nip(1), asOf: Sample.day))
    try run.append([ResultSample.full(employee.snapshot)])
    try run.seal()
    try store.recordAccess(.report, event: "e", person: nil, by: "Petugas")
    let erased = try #require(try store.person(nip: Sample.nip(3)))
    _ = try store.erase(person: erased, reason: "permintaan", by: "Petugas")
    try store.close(event: "e", by: Attribution(author: "Sekretaris", reason: "selesai"))
    _ = try store.recordCheckpoint(author: "Sekretariat")
    try store.close()
    return database
  }
}
