import Assessment
import GRDB

/// From the numbers of the database to the symbols of a view.
struct ViewSymbols: Sendable {
  private let codes: [Symbol]
  private let assessors: [Symbol]

  /// All symbols of the database.
  init(database: Database, symbols: inout SymbolTable) throws {
    codes = try ViewSymbols.load("symbol", database, &symbols)
    assessors = try ViewSymbols.load("assessor", database, &symbols)
  }

  /// Those of these rows alone: a person's page needs few of many.
  init(of ratings: [StoredRating], database: Database, symbols: inout SymbolTable) throws {
    let keys = ratings.flatMap { [$0.competency, $0.method, $0.indicator, $0.item] }
    codes = try ViewSymbols.load("symbol", keys, database, &symbols)
    assessors = try ViewSymbols.load("assessor", ratings.map(\.assessor), database, &symbols)
  }

  /// The row as a value, without its note.
  func evidence(_ rating: StoredRating, of person: Int32) throws -> Evidence {
    guard let competency = symbol(rating.competency), let method = symbol(rating.method) else {
      throw StoreError(unknownValue: "symbol \(rating.competency), \(rating.method)")
    }
    return Evidence(
      person: person,
      competency: competency,
      method: method,
      value: rating.value,
      date: CalendarDay(daysSince1970: Int32(rating.day)),
      assessor: rating.assessor == 0 ? nil : assessors[Int(rating.assessor)],
      role: EvidenceCode.role(rating.role),
      indicator: symbol(rating.indicator),
      item: symbol(rating.item),
      validUntil: rating.validUntil.map { CalendarDay(daysSince1970: Int32($0)) },
      raters: Int32(rating.raters)
    )
  }

  static func note(_ key: Int64, _ symbols: inout SymbolTable, _ database: Database) throws -> Symbol? {
    let statement = try database.cachedStatement(sql: "SELECT text FROM note WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [key]) else { return nil }
    return (row[0] as String?).map { symbols.intern($0) }
  }

  private func symbol(_ key: Int64) -> Symbol? { key > 0 && key < codes.count ? codes[Int(key)] : nil }

  private static func load(
    _ table: String,
    _ keys: [Int64],
    _ database: Database,
    _ symbols: inout SymbolTable
  ) throws -> [Symbol] {
    let statement = try database.cachedStatement(sql: "SELECT text FROM \(table) WHERE id = ?")
    var list = [Symbol](repeating: Symbol(index: -1), count: Int(keys.max() ?? 0) + 1)
    for key in Set(keys).subtracting([0]).sorted() {
      guard let row = try Row.fetchOne(statement, arguments: [key]) else {
        throw StoreError(unknownValue: "\(table) \(key)")
      }
      list[Int(key)] = symbols.intern(row[0] ?? erased(key))
    }
    return list
  }

  /// Stands for the name of a rater that was erased: still somebody of their own.
  private static func erased(_ key: Int64) -> String { "#\(key)" }

  /// By key; keys begin at 1 and leave no gaps worth saving.
  private static func load(_ table: String, _ database: Database, _ symbols: inout SymbolTable) throws -> [Symbol] {
    var list: [Symbol] = []
    let rows = try Row.fetchCursor(database, sql: "SELECT id, text FROM \(table) ORDER BY id")
    while let row = try rows.next() {
      let symbol = symbols.intern(row[1] ?? erased(row[0]))
      let missing = (row[0] as Int) + 1 - list.count
      list.append(contentsOf: repeatElement(symbol, count: missing))
    }
    return list
  }
}
