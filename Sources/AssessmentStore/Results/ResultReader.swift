import Assessment
import GRDB

/// Reads results inside one access to the database, exactly as they were given.
struct ResultReader {
  private let database: Database

  init(_ database: Database) { self.database = database }

  func result(_ id: Int64) throws -> AssessmentResult? {
    let statement = try database.cachedStatement(sql: ResultReader.query)
    return try Row.fetchOne(statement, arguments: [id]).map { try result($0, id) }
  }

  private static let query = """
    SELECT event.code, result.purpose, as_of, valid_until, run, supersedes, employee, standard, rubric, inputs,
      percent, decimals, exact, formula, cap, lowest, highest,
      category, category_title, category_before, provisional, passes
    FROM result JOIN event ON event.id = result.event WHERE result.id = ?
    """

  private func result(_ row: Row, _ id: Int64) throws -> AssessmentResult {
    guard let employee = try EmployeeReader(database).snapshot(version: row[6]) else {
      throw StoreError(unknownValue: "employee \(row[6] as Int64)")
    }
    return AssessmentResult(
      event: row[0],
      purpose: row[1],
      asOf: row.day(2),
      validUntil: row.dayIfPresent(3),
      run: row[4],
      supersedes: row[5],
      employee: employee,
      standard: try pin(row[7]),
      rubric: try pin(row[8]),
      dictionaries: try parts("definition", of: "result_dictionary", id).map { try pin($0[0]) },
      competencies: try competencies(id),
      outOfScope: try parts("code", of: "result_out_of_scope", id).map { $0[0] },
      jobMatch: try jobMatch(row, id),
      category: category(row),
      gates: try gates(id),
      inputs: row[9]
    )
  }

  private func jobMatch(_ row: Row, _ id: Int64) throws -> JobMatch? {
    guard let percent = row[10] as String? else { return nil }
    let groups = try parts("kinds, weight, percent", of: "result_group", id).map(group)
    var bounds: PercentBounds?
    if let lowest = row[15] as String?, let highest = row[16] as String? {
      bounds = PercentBounds(lowest: try Ratio(stored: lowest), highest: try Ratio(stored: highest))
    }
    return JobMatch(
      percent: try Ratio(stored: percent),
      decimals: row[11],
      exact: try Ratio(stored: row[12]),
      formula: try row.known(13),
      cap: try row.known(14),
      groups: groups,
      bounds: bounds
    )
  }

  private func group(_ row: Row) throws -> GroupMatch {
    let kinds = try (row[0] as String).split(separator: ",").map { text in
      guard let kind = CompetencyKind(rawValue: String(text)) else { throw StoreError(unknownValue: String(text)) }
      return kind
    }
    let weight = (row[1] as Int64?).map(FixedDecimal.init(millionths:))
    return GroupMatch(kinds: kinds, weight: weight, percent: try Ratio(stored: row[2]))
  }

  private func category(_ row: Row) -> CategoryOutcome? {
    guard let code = row[17] as String? else { return nil }
    return CategoryOutcome(code: code, title: row[18], beforeGates: row[19], isProvisional: row[20], passes: row[21])
  }

  private func competencies(_ id: Int64) throws -> [CompetencyResult] {
    let columns = """
      result_competency.code, kind, required, figure, attained, status, plugin.code, plugin.version, plugin.digest,
      event.code, flags, development_area, strength
      """
    let tables = "result_competency JOIN plugin ON plugin.id = plugin JOIN event ON event.id = from_event"
    return try parts(columns, of: tables, id, key: "result_competency.id").map { row in
      CompetencyResult(
        code: row[0],
        kind: try row.known(1),
        required: FixedDecimal(millionths: row[2]),
        figure: try (row[3] as String?).map(Ratio.init(stored:)),
        attained: try (row[4] as String?).map(Ratio.init(stored:)),
        status: try row.known(5),
        plugin: PluginPin(id: row[6], version: row[7], digest: row[8]),
        fromEvent: row[9],
        flags: FlagSet(bits: UInt64(bitPattern: row[10])),
        isDevelopmentArea: row[11],
        isStrength: row[12]
      )
    }
  }

  private func gates(_ id: Int64) throws -> [GateOutcome] {
    let unmet = try parts("gate, code", of: "result_gate_unmet", id)
    return try parts("id, at_most", of: "result_gate", id).map { row in
      let position = (row[0] as Int64) - ResultParts.first(id)
      return GateOutcome(unmet: unmet.filter { $0[0] == position }.map { $0[1] }, atMost: row[1])
    }
  }

  private func pin(_ key: Int64) throws -> DefinitionPin {
    let statement = try database.cachedStatement(sql: "SELECT kind, code, version, digest FROM definition WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [key]) else {
      throw StoreError(unknownValue: "definition \(key)")
    }
    return try DefinitionPin(row: row)
  }

  private func parts(_ columns: String, of tables: String, _ id: Int64, key: String = "id") throws -> [Row] {
    let statement = try database.cachedStatement(
      sql: "SELECT \(columns) FROM \(tables) WHERE \(key) BETWEEN ? AND ? ORDER BY \(key)"
    )
    return try Row.fetchAll(statement, arguments: [ResultParts.first(id), ResultParts.last(id)])
  }
}
