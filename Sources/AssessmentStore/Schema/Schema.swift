import Assessment
import GRDB

/// The version of the tables and how a file comes to have it.
enum Schema {
  /// What a file is expected to hold when it is opened for writing.
  enum Content {
    case empty
    case ours
  }

  /// "TAKR" in the file's header, so that file(1) and we know our own.
  static let applicationID: Int32 = 0x5441_4B52

  /// Shipped migrations are literals and never edited; the number of the last one is the schema's version.
  private static let migrations: [@Sendable (Database) throws -> Void] = [FirstMigration.run, SecondMigration.run]

  static var currentVersion: Int { migrations.count }

  /// Throws unless the file is ours and of exactly this version.
  static func check(_ database: Database) throws {
    let version = try versionOfOurs(database)
    guard version == currentVersion else { throw versionError(version) }
  }

  /// Makes the tables of a new file, or brings an older file up to date, in one transaction.
  static func prepare(_ database: Database, expecting content: Content) throws {
    let version = try content == .empty ? 0 : versionUpToCurrent(database)
    guard version < currentVersion else { return }
    try database.inTransaction(.immediate) {
      try migrate(database, from: version)
      return .commit
    }
  }

  /// Inside a transaction.
  static func migrate(_ database: Database, from version: Int = 0) throws {
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    for migration in migrations[version...] { try migration(database) }
    try database.execute(sql: "PRAGMA user_version = \(currentVersion)")
  }

  /// Throws `newerSchema` for a file of a later program.
  static func versionUpToCurrent(_ database: Database) throws -> Int {
    let version = try versionOfOurs(database)
    guard version <= currentVersion else { throw versionError(version) }
    return version
  }

  static func versionOfOurs(_ database: Database) throws -> Int {
    guard try Int32.fetchOne(database, sql: "PRAGMA application_id") == applicationID,
      let version = try Int.fetchOne(database, sql: "PRAGMA user_version"), version > 0
    else { throw StoreError(.notOurs, StoreError.notOursMessage) }
    return version
  }

  private static func versionError(_ version: Int) -> StoreError {
    guard version > currentVersion else {
      return StoreError(
        .olderSchema,
        LocalizedText(
          id: "Basis data berskema lama (\(version)); jalankan satu perintah yang menulis agar diperbarui.",
          en: "The database has an older schema (\(version)); any writing command brings it up to date."
        )
      )
    }
    return StoreError(
      .newerSchema,
      LocalizedText(
        id: "Basis data dibuat takar yang lebih baru (skema \(version), di sini \(currentVersion)).",
        en: "The database was made by a newer takar (schema \(version), here \(currentVersion))."
      )
    )
  }
}
