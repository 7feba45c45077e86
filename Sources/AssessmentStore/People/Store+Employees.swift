package import Assessment
import GRDB

extension Store {
  /// Begins pass two of an import of employees. Nobody sees its rows before it is sealed.
  ///
  /// Each row is a version of a person; a number not seen before is a new person with a random id. A row equal to what
  /// stands for the same `effective` adds nothing.
  package func beginEmployees(from source: ImportSource) throws(StoreError) -> PeopleImport<Employee> {
    // Some 40 µs each.
    PeopleImport(store: self, begun: try begin(.employees, from: source), rowsPerTransaction: 700) {
      try EmployeeWriter.write($0, of: $1, in: $2)
    }
  }

  /// The whole of such an import.
  @discardableResult
  package func importEmployees(_ employees: [Employee], from source: ImportSource) throws(StoreError) -> ListImport {
    let list = try beginEmployees(from: source)
    try list.append(employees)
    return try list.seal()
  }

  /// The person with the number, in the version in force on the day; before the first version, in the first.
  package func employee(nip: String, asOf day: CalendarDay) throws(StoreError) -> EmployeeRecord? {
    try read { database in
      guard let key = try personKey(nip, in: database) else { return nil }
      return try EmployeeReader(database).record(key, asOf: day)
    }
  }

  /// The persons with these keys, in that order; unknown keys are left out.
  package func employees(_ keys: [Int32], asOf day: CalendarDay) throws(StoreError) -> [EmployeeRecord] {
    try read { database in
      let reader = EmployeeReader(database)
      return try keys.compactMap { try reader.record($0, asOf: day) }
    }
  }

  /// All versions of a person, in the order of `effective`.
  package func versions(nip: String) throws(StoreError) -> [Employee] {
    try read { database in
      guard let key = try personKey(nip, in: database) else { return [] }
      return try EmployeeReader(database).versions(key)
    }
  }

  /// Persons whose number begins with the text or whose name contains it, ignoring case; by name.
  /// Cost: one pass over all names.
  package func search(_ text: String, asOf day: CalendarDay, limit: Int = 50) throws(StoreError) -> [EmployeeRecord] {
    try read { database in
      let pattern = text.flatMap { "%_\\".contains($0) ? "\\\($0)" : "\($0)" }
      let keys = try Int32.fetchAll(
        database,
        sql: """
          SELECT DISTINCT person FROM personal
          WHERE (
              field = 1 AND value LIKE ?1 || '%' ESCAPE '\\' OR field = 2 AND value LIKE '%' || ?1 || '%' ESCAPE '\\'
            ) AND EXISTS (
              SELECT 1 FROM employee_version v WHERE v.person = personal.person AND personal.id IN (v.number, v.name)
                AND \(Sealed.row("v"))
            )
          ORDER BY person LIMIT ?2
          """,
        arguments: [String(pattern), limit]
      )
      let reader = EmployeeReader(database)
      let records = try keys.compactMap { try reader.record($0, asOf: day) }
      return records.sorted { ($0.employee.name, $0.employee.nip) < ($1.employee.name, $1.employee.nip) }
    }
  }

  /// Every number (NIP) and its person.
  package func personDirectory() throws(StoreError) -> PersonDirectory {
    try read { database in
      let limit = try Int.fetchOne(database, sql: "SELECT max(id) FROM person") ?? 0
      var directory = PersonDirectory(limit: limit)
      try RawQuery(database, StoreQuery.numbers(in: database) + " ORDER BY value").each([]) { row in
        directory.insert(try row.text(0), key: Int32(truncatingIfNeeded: try row.number(1)))
      }
      return directory
    }
  }

  func personKey(_ nip: String, in database: Database) throws -> Int32? {
    let statement = try database.cachedStatement(
      sql: "SELECT person FROM personal WHERE field = 1 AND value = ? AND \(Sealed.person("personal.person"))"
    )
    return try Int32.fetchOne(statement, arguments: [nip])
  }
}

extension StoreError {
  init(unknownPerson nip: String) {
    let masked = CivilServantNumber.masked(nip)
    self.init(
      .unknownPerson,
      LocalizedText(
        id: "Pegawai \(masked) tidak ada di basis data.",
        en: "The employee \(masked) is not in the database."
      )
    )
  }
}
