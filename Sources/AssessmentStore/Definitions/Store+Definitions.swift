package import Assessment
import FoundationEssentials
import GRDB

extension Store {
  /// Keeps the definitions, all or none. Those already kept stay as they are.
  /// Throws `definitionConflict` where the same kind, id and version is kept with another digest.
  package func save(_ definitions: [StoredDefinition]) throws(StoreError) {
    try write { database in
      for definition in definitions { _ = try saved(definition, in: database) }
    }
  }

  package func definition(digest: String) throws(StoreError) -> StoredDefinition? {
    try read { try definition(in: $0, where: "digest = ?", [digest]) }
  }

  package func definition(
    _ kind: DefinitionKind,
    id: String,
    version: String
  ) throws(StoreError) -> StoredDefinition? {
    try read { try definition(in: $0, where: "(kind, code, version) = (?, ?, ?)", [kind.rawValue, id, version]) }
  }

  /// All that are kept, in the order in which they were first saved.
  package func definitionPins(_ kind: DefinitionKind? = nil) throws(StoreError) -> [DefinitionPin] {
    try read { database in
      let sql = "SELECT kind, code, version, digest FROM definition WHERE kind = ifnull(?, kind) ORDER BY id"
      return try Row.fetchAll(database, sql: sql, arguments: [kind?.rawValue]).map(DefinitionPin.init(row:))
    }
  }

  private func definition(
    in database: Database,
    where condition: String,
    _ arguments: StatementArguments
  ) throws -> StoredDefinition? {
    let sql = "SELECT kind, code, version, digest, canonical, original, source FROM definition WHERE \(condition)"
    return try Row.fetchOne(database, sql: sql, arguments: arguments).map { row in
      StoredDefinition(
        pin: try DefinitionPin(row: row),
        canonical: Array(row[4] as Data),
        original: Array(row[5] as Data),
        source: row[6]
      )
    }
  }

  private func saved(_ definition: StoredDefinition, in database: Database) throws -> Int64 {
    let pin = definition.pin
    if let id = try Int64.fetchOne(database, sql: "SELECT id FROM definition WHERE digest = ?", arguments: [pin.digest])
    {
      return id
    }
    let sql = "SELECT digest FROM definition WHERE (kind, code, version) = (?, ?, ?)"
    let arguments: StatementArguments = [pin.kind.rawValue, pin.id, pin.version]
    if let other = try String.fetchOne(database, sql: sql, arguments: arguments) { throw conflict(pin, with: other) }
    try database.execute(
      sql: """
        INSERT INTO definition (kind, code, version, digest, canonical, original, source, recorded)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        pin.kind.rawValue, pin.id, pin.version, pin.digest, Data(definition.canonical), Data(definition.original),
        definition.source, clock(),
      ]
    )
    return database.lastInsertedRowID
  }

  private func conflict(_ pin: DefinitionPin, with digest: String) -> StoreError {
    StoreError(
      .definitionConflict,
      LocalizedText(
        id: "\"\(pin.id)@\(pin.version)\" sudah tersimpan dengan isi lain (\(digest)); beri versi baru.",
        en: "\"\(pin.id)@\(pin.version)\" is kept already with another content (\(digest)); give it a new version."
      )
    )
  }
}

extension DefinitionPin {
  /// From the columns kind, code, version, digest.
  init(row: Row) throws {
    self.init(kind: try row.known(0), id: row[1], version: row[2], digest: row[3])
  }
}
