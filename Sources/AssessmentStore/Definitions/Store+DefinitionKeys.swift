import Assessment
import GRDB

extension Store {
  /// The row of a pinned definition; throws `unknownDefinition` where it is not kept under exactly that pin.
  func definitionKey(_ pin: DefinitionPin, in database: Database) throws -> Int64 {
    let statement = try database.cachedStatement(
      sql: "SELECT id FROM definition WHERE digest = ? AND (kind, code, version) = (?, ?, ?)"
    )
    guard
      let key = try Int64.fetchOne(statement, arguments: [pin.digest, pin.kind.rawValue, pin.id, pin.version])
    else {
      throw StoreError(
        .unknownDefinition,
        LocalizedText(
          id: "\"\(pin.id)@\(pin.version)\" (\(pin.digest)) tidak ada di basis data.",
          en: "\"\(pin.id)@\(pin.version)\" (\(pin.digest)) is not in the database."
        )
      )
    }
    return key
  }
}
