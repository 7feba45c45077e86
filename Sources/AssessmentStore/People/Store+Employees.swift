package import Assessment
import GRDB

extension Store {
  /// Appends a version of each person, all or none; a number not seen before is a new person with a random id.
  /// A row equal to what stands for the same `effective` adds nothing.
  @discardableResult
  package func importEmployees(_ employees: [Employee], from source: ImportSource) throws(StoreError) -> ListImport {
    try write { database in try importEmployees(from: source, { try $0(employees) }, in: database) }
  }

  /// The same, of versions that come some at a time; where `deliver` throws, nothing stays.
  package func importEmployees(
    from source: ImportSource,
    _ deliver: (([Employee]) throws -> Void) throws -> Void
  ) throws(StoreError) -> ListImport {
    try write { database in try importEmployees(from: source, deliver, in: database) }
  }

  private func importEmployees(
    from source: ImportSource,
    _ deliver: (([Employee]) throws -> Void) throws -> Void,
    in database: Database
  ) throws -> ListImport {
    let list = try recordImport("employees", event: nil, source, in: database)
    var rows = 0
    let outcome = try EmployeeWriter.write(list: list, in: database) { writer in
      try deliver { employees in
        for employee in employees { try writer.write(employee) }
        rows += employees.count
      }
    }
    try seal(list, rows: rows, in: database)
    return outcome
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
          WHERE field = 1 AND value LIKE ?1 || '%' ESCAPE '\\' OR field = 2 AND value LIKE '%' || ?1 || '%' ESCAPE '\\'
          ORDER BY person LIMIT ?2
          """,
        arguments: [String(pattern), limit]
      )
      let reader = EmployeeReader(database)
      let records = try keys.compactMap { try reader.record($0, asOf: day) }
      return records.sorted { ($0.employee.name, $0.employee.nip) < ($1.employee.name, $1.employee.nip) }
    }
  }

  package func personDirectory() throws(StoreError) -> PersonDirectory {
    try read { database in
      var directory = PersonDirectory()
      let rows = try Row.fetchCursor(database, sql: StoreQuery.numbers + " ORDER BY value")
      while let row = try rows.next() { directory.insert(row[0], key: row[1]) }
      return directory
    }
  }

  func personKey(_ nip: String, in database: Database) throws -> Int32? {
    let statement = try database.cachedStatement(sql: "SELECT person FROM personal WHERE field = 1 AND value = ?")
    return try Int32.fetchOne(statement, arguments: [nip])
  }

  func requiredPersonKey(_ nip: String, in database: Database) throws -> Int32 {
    guard let key = try personKey(nip, in: database) else { throw StoreError(unknownPerson: nip) }
    return key
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
