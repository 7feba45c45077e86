package import Assessment
import GRDB

extension Store {
  /// The results that match, by event (date, then id), name, number, standard and purpose.
  /// For large events see `resultPages`.
  package func results(_ query: ResultQuery) throws(StoreError) -> [AssessmentResult] {
    var pages = try resultPages(query, size: 1000)
    var all: [AssessmentResult] = []
    while let page = try pages.next() { all += page }
    return all
  }

  /// The same in pages, so that memory holds one page and 8 bytes a result. What is sealed later stays out of sight.
  package func resultPages(_ query: ResultQuery, size: Int = 500) throws(StoreError) -> ResultPages {
    try read { ResultPages(store: self, ids: try resultIDs(query, in: $0), size: size) }
  }

  /// The numbers of the results that match, as `verify` names them, in the order of `results`.
  package func resultNumbers(_ query: ResultQuery) throws(StoreError) -> [Int64] {
    try read { try resultIDs(query, in: $0) }
  }

  private func resultIDs(_ query: ResultQuery, in database: Database) throws -> [Int64] {
    var conditions = ["result.run IN (SELECT run FROM run_seal)"]
    var arguments = StatementArguments()
    func narrow(_ condition: String, _ value: (any DatabaseValueConvertible)?) {
      guard let value else { return }
      conditions.append(condition)
      arguments += [value]
    }
    narrow("event.code = ?", query.event)
    narrow("result.person = ?", query.person)
    narrow("definition.code = ?", query.standard)
    narrow("result.purpose = ?", query.purpose)
    narrow("result.run = ?", query.run)
    let sql = """
      SELECT max(result.id) FROM event JOIN result ON result.event = event.id
      JOIN definition ON definition.id = result.standard
      JOIN employee_version v ON v.id = result.employee JOIN personal name ON name.id = v.name
      JOIN personal number ON number.id = v.number
      WHERE \(conditions.joined(separator: " AND "))
      GROUP BY result.event, result.person, definition.code, result.purpose
      ORDER BY event.day, event.code, name.value, number.value, definition.code, result.purpose, result.person
      """
    return try Int64.fetchAll(database, sql: sql, arguments: arguments)
  }
}

/// Results page by page.
package struct ResultPages: Sendable {
  private let store: Store
  private let ids: [Int64]
  private let size: Int
  private var position = 0

  init(store: Store, ids: [Int64], size: Int) {
    self.store = store
    self.ids = ids
    self.size = size
  }

  /// How many there are in all.
  package var count: Int { ids.count }

  /// The next page, or `nil` after the last.
  package mutating func next() throws(StoreError) -> [AssessmentResult]? {
    guard position < ids.count else { return nil }
    let page = ids[position..<min(position + size, ids.count)]
    position = page.endIndex
    return try store.read { database in
      let reader = try ResultReader(database)
      return try page.compactMap { try reader.result($0) }
    }
  }
}
