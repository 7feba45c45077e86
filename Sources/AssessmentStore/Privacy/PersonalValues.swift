import Assessment
import GRDB

/// Where everything stands that identifies a person, and the texts by which somebody would know them.
struct PersonalValues {
  /// Ids, ascending, of each table that has any.
  let places: [(holder: ErasureHolder, ids: [Int64])]
  /// Number and names.
  let texts: [String]

  init(of person: Int32, in database: Database) throws {
    let personal = try PersonalValues.personal(of: person, database)
    texts = try String.fetchAll(
      database,
      sql: """
        SELECT value FROM personal WHERE id IN (SELECT value FROM json_each(?)) AND field IN (1, 2) AND value <> ''
        """,
      arguments: [PersonalValues.list(personal)]
    )
    let ratings = try PersonalValues.ratings(of: person, database)
    let notes = try PersonalValues.reasons(of: person, database).union(ratings.notes)
    let raters = try PersonalValues.raters(named: texts, rating: ratings.ownRaters, database)
    places = [(.personal, personal), (.note, notes.sorted()), (.assessor, raters)]
  }

  private static func personal(of person: Int32, _ database: Database) throws -> [Int64] {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT number, name, unit, position FROM employee_version WHERE person = ?",
      arguments: [person]
    )
    return Set(rows.flatMap { row in (0..<4).map { row[$0] as Int64 } }).sorted()
  }

  /// Notes on all ratings of the person, and who rated in the role `self`.
  private static func ratings(
    of person: Int32,
    _ database: Database
  ) throws -> (notes: Set<Int64>, ownRaters: Set<Int64>) {
    let cursor = try EvidenceCursor(database)
    let own = EvidenceCode.number(.own)
    var (notes, raters): (Set<Int64>, Set<Int64>) = ([], [])
    for event in try Int64.fetchAll(database, sql: "SELECT id FROM event ORDER BY id") {
      for packet in try cursor.packets(of: person, in: event) {
        try cursor.each(packet) { _, rating in
          if rating.note != 0 { notes.insert(rating.note) }
          if rating.role == own, rating.assessor != 0 { raters.insert(rating.assessor) }
        }
      }
    }
    return (notes, raters)
  }

  private static func reasons(of person: Int32, _ database: Database) throws -> Set<Int64> {
    try Int64.fetchSet(
      database,
      sql: """
        SELECT reason FROM superseded
        WHERE event IN (SELECT id FROM event) AND person = ? AND reason IS NOT NULL
        """,
      arguments: [person]
    )
  }

  /// A number names the person wherever it stands; a name only where the person rated themself: others may bear it too.
  private static func raters(named texts: [String], rating own: Set<Int64>, _ database: Database) throws -> [Int64] {
    let known = try database.cachedStatement(sql: "SELECT id FROM assessor WHERE text = ?")
    let ids = try texts.compactMap { text -> Int64? in
      guard let id = try Int64.fetchOne(known, arguments: [text]) else { return nil }
      let isNumber = !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
      return isNumber || own.contains(id) ? id : nil
    }
    return Set(ids).sorted()
  }

  private static func list(_ ids: [Int64]) -> String { "[" + ids.map(String.init).joined(separator: ",") + "]" }
}
