import GRDB

/// A list of people that is being imported: employees, or the participants of an event.
struct PeopleList {
  /// The number of the import.
  let number: Int64
  let kind: ImportKind
  let event: Int64?

  /// Whether another list of the kind is under way.
  ///
  /// Its rows may come to count before this one's or after: by their order, as of two lists one after the other. So this
  /// one must not leave out, as said already, what the other one is about to change.
  func hasRival(in database: Database) throws -> Bool {
    let statement = try database.cachedStatement(
      sql: """
        SELECT EXISTS (SELECT 1 FROM import WHERE event IS ? AND kind = ? AND id <> ? AND \(PeopleList.underWay("id")))
        """
    )
    return try Bool.fetchOne(statement, arguments: [event, kind.rawValue, number]) ?? false
  }

  /// True of an import that is neither sealed nor ended.
  static func underWay(_ number: String) -> String {
    """
    NOT EXISTS (SELECT 1 FROM import_seal WHERE import_seal.import = \(number))
      AND NOT EXISTS (SELECT 1 FROM import_end WHERE import_end.import = \(number))
    """
  }
}
