import Assessment
import GRDB

extension Store {
  /// Every number (NIP) and its person. Cost: one pass over all numbers.
  package func numbers() throws(StoreError) -> [String: Int32] {
    try read { database in
      let rows = try Row.fetchCursor(database, sql: StoreQuery.numbers)
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
        sql: "SELECT value FROM personal WHERE field = 1 AND value >= ?1 AND value < ?1 || ':' ORDER BY value LIMIT 20",
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
      return try Int32.fetchOne(database, sql: "SELECT id FROM person WHERE code = ?", arguments: [text])
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
  /// Number and person of all who are not erased.
  static let numbers = "SELECT value, person FROM personal WHERE field = 1 AND value IS NOT NULL"
}
