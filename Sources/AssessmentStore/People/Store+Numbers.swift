import Assessment
import GRDB

extension Store {
  /// Every number (NIP) and its person. Cost: one pass over all numbers.
  package func numbers() throws(StoreError) -> [String: Int32] {
    try read { database in
      let rows = try Row.fetchCursor(database, sql: StoreQuery.numbers(in: database))
      var numbers: [String: Int32] = [:]
      while let row = try rows.next() { numbers[row[0]] = row[1] }
      return numbers
    }
  }

  /// Up to twenty numbers with this beginning, for completion.
  package func numbers(beginning prefix: String) throws(StoreError) -> [String] {
    try read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT value FROM personal WHERE field = 1 AND value >= ?1 AND value < ?1 || ':'
            AND \(Sealed.person("personal.person")) ORDER BY value LIMIT 20
          """,
        arguments: [prefix]
      )
    }
  }

  /// The person with the number.
  package func person(nip: String) throws(StoreError) -> Int32? { try read { try personKey(nip, in: $0) } }

  /// The person with the number, or with the random id, by which alone an erased person is found.
  package func person(called text: String) throws(StoreError) -> Int32? {
    try read { database in
      if let key = try personKey(text, in: database) { return key }
      let seen = "\(Sealed.person("person.id")) OR EXISTS (SELECT 1 FROM erasure WHERE erasure.person = person.id)"
      return try Int32.fetchOne(
        database,
        sql: "SELECT id FROM person WHERE code = ? AND (\(seen))",
        arguments: [text]
      )
    }
  }

  /// The person with the number or the random id of whom anything is recorded, even by a list that was never sealed:
  /// what identifies them is in the file, and can be erased.
  package func person(recorded text: String) throws(StoreError) -> Int32? {
    try read { database in
      try Int32.fetchOne(
        database,
        sql: """
          SELECT person FROM personal WHERE field = 1 AND value = ?1 UNION ALL SELECT id FROM person WHERE code = ?1
          """,
        arguments: [text]
      )
    }
  }

  /// The persons with these random ids; unknown ids are left out.
  package func personKeys(ofCodes codes: Set<String>) throws(StoreError) -> [String: Int32] {
    try read { database in
      let statement = try database.cachedStatement(sql: "SELECT id FROM person WHERE code = ?")
      var keys: [String: Int32] = [:]
      for code in codes { keys[code] = try Int32.fetchOne(statement, arguments: [code]) }
      return keys
    }
  }
}

enum StoreQuery {
  /// Number and person of all who are not erased and whom a sealed list has.
  ///
  /// Where every list is sealed, everybody is on one: then nobody is looked up.
  static func numbers(in database: Database) throws -> String {
    let everybody = "SELECT value, person FROM personal WHERE field = 1 AND value IS NOT NULL"
    let unsealed = """
      SELECT EXISTS (
        SELECT 1 FROM import WHERE event IS NULL AND kind = 'employees'
          AND NOT EXISTS (SELECT 1 FROM import_seal WHERE import_seal.import = import.id)
      )
      """
    guard try Bool.fetchOne(database, sql: unsealed) ?? false else { return everybody }
    return everybody + " AND " + Sealed.person("personal.person")
  }
}
