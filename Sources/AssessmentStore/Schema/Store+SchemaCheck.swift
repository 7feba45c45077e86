import GRDB

extension Store {
  /// Names of tables, indexes and triggers that differ from those this program makes: missing, added or changed.
  /// Sorted.
  package func schemaFaults() throws(StoreError) -> [String] {
    let found = try read { try objects(in: $0) }
    let expected: [String: String]
    do {
      expected = try DatabaseQueue().write { database in
        try Schema.migrate(database)
        return try objects(in: database)
      }
    } catch { throw StoreError(wrapping: error) }
    let names = Set(found.keys).union(expected.keys)
    return names.filter { found[$0] != expected[$0] }.sorted()
  }

  private func objects(in database: Database) throws -> [String: String] {
    let rows = try Row.fetchAll(database, sql: "SELECT type || ' ' || name, ifnull(sql, '') FROM sqlite_schema")
    return Dictionary(rows.map { ($0[0], $0[1]) }) { first, _ in first }
  }
}
