import Assessment
import GRDB

/// From the symbols of an import to the numbers of the database, each looked up once.
struct SymbolKeys {
  /// What happens with a text that the database does not know.
  enum Unknown {
    /// It is recorded (inside a writing transaction).
    case record
    /// It gets −1, which no stored rating has.
    case mark
  }

  private enum Table: Int {
    case symbol
    case assessor
    case note
  }

  private let unknown: Unknown
  /// Per table and symbol: the key, 0 = not looked up yet.
  private var keys: [[Int64]] = [[], []]
  /// Notes of one person alone: a note that two persons shared could not be erased with one of them.
  private var notes: (person: Int32, keys: [Int32: Int64]) = (0, [:])
  private var random = RandomBytes()

  init(unknown: Unknown) { self.unknown = unknown }

  /// The row as it is stored.
  mutating func rating(_ row: Evidence, _ symbols: SymbolTable, in database: Database) throws -> StoredRating {
    StoredRating(
      competency: try key(row.competency, .symbol, symbols, database),
      method: try key(row.method, .symbol, symbols, database),
      value: row.value,
      day: Int64(row.date.daysSince1970),
      assessor: try key(row.assessor, .assessor, symbols, database),
      indicator: try key(row.indicator, .symbol, symbols, database),
      role: row.role.map(EvidenceCode.number) ?? 0,
      item: try key(row.item, .symbol, symbols, database),
      raters: Int64(row.raters),
      validUntil: row.validUntil.map { Int64($0.daysSince1970) },
      note: unknown == .mark ? 0 : try note(row.note, of: row.person, symbols, database)
    )
  }

  private mutating func note(
    _ symbol: Symbol?,
    of person: Int32,
    _ symbols: SymbolTable,
    _ database: Database
  ) throws -> Int64 {
    guard let symbol else { return 0 }
    if notes.person != person { notes = (person, [:]) }
    if let key = notes.keys[symbol.index] { return key }
    let key = try resolve(symbols[symbol], .note, database)
    notes.keys[symbol.index] = key
    return key
  }

  /// The number of an assessor's name, recorded where it is new.
  static func assessor(_ name: String, in database: Database) throws -> Int64 {
    var keys = SymbolKeys(unknown: .record)
    return try keys.resolve(name, .assessor, database)
  }

  /// The number of a note, recorded anew.
  static func note(_ text: String, in database: Database) throws -> Int64 {
    var keys = SymbolKeys(unknown: .record)
    return try keys.resolve(text, .note, database)
  }

  @inline(__always)
  private mutating func key(
    _ symbol: Symbol?,
    _ table: Table,
    _ symbols: SymbolTable,
    _ database: Database
  ) throws -> Int64 {
    guard let symbol else { return 0 }
    let index = Int(symbol.index)
    if index < keys[table.rawValue].count, keys[table.rawValue][index] != 0 { return keys[table.rawValue][index] }
    let missing = index + 1 - keys[table.rawValue].count
    if missing > 0 { keys[table.rawValue].append(contentsOf: repeatElement(0, count: missing)) }
    let key = try resolve(symbols[symbol], table, database)
    keys[table.rawValue][index] = key
    return key
  }

  private mutating func resolve(_ text: String, _ table: Table, _ database: Database) throws -> Int64 {
    if table == .note {
      let kept = CommittedValue(text, &random)
      let sql = "INSERT INTO note (text, salt, commitment) VALUES (?, ?, ?)"
      return try insert(sql, [text, kept.salt, kept.commitment], database)
    }
    let name = table == .symbol ? "symbol" : "assessor"
    let known = try database.cachedStatement(sql: "SELECT id FROM \(name) WHERE text = ?")
    if let key = try Int64.fetchOne(known, arguments: [text]) { return key }
    guard unknown == .record else { return -1 }
    if table == .symbol { return try insert("INSERT INTO symbol (text) VALUES (?)", [text], database) }
    let kept = CommittedValue(text, &random)
    let sql = "INSERT INTO assessor (text, salt, commitment) VALUES (?, ?, ?)"
    return try insert(sql, [text, kept.salt, kept.commitment], database)
  }

  private func insert(_ sql: String, _ arguments: StatementArguments, _ database: Database) throws -> Int64 {
    try database.cachedStatement(sql: sql).execute(arguments: arguments)
    return database.lastInsertedRowID
  }
}
