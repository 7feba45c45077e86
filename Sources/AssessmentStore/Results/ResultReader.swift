import Assessment
import GRDB

/// Reads results inside one access to the database, exactly as they were given. Keeps what many results name.
final class ResultReader {
  private let employees: EmployeeReader
  private let results: RawQuery
  private let competencies: RawQuery
  private let dictionaries: RawQuery
  private let outOfScope: RawQuery
  private let groups: RawQuery
  private let gates: RawQuery
  private let unmet: RawQuery
  private let names: ResultNames

  init(_ database: Database) throws {
    func parts(_ columns: String, _ table: String) throws -> RawQuery {
      try RawQuery(database, "SELECT \(columns) FROM \(table) WHERE id BETWEEN ? AND ? ORDER BY id")
    }
    employees = EmployeeReader(database)
    results = try RawQuery(
      database,
      """
      SELECT event, purpose, as_of, valid_until, run, supersedes, employee, standard, rubric, inputs,
        percent, decimals, exact, formula, cap, lowest, highest,
        category, category_title, category_before, provisional, passes
      FROM result WHERE id = ?
      """
    )
    competencies = try parts(
      "code, kind, required, figure, attained, status, plugin, from_event, flags, development_area, strength",
      "result_competency"
    )
    dictionaries = try parts("definition", "result_dictionary")
    outOfScope = try parts("code", "result_out_of_scope")
    groups = try parts("kinds, weight, percent", "result_group")
    gates = try parts("id, at_most", "result_gate")
    unmet = try parts("gate, code", "result_gate_unmet")
    names = ResultNames(database)
  }

  func result(_ id: Int64) throws -> AssessmentResult? {
    do { return try results.first(id) { try result($0, id) } } catch is MalformedRecord {
      throw StoreError(unknownValue: "result \(id)")
    }
  }

  private func result(_ row: RawRow, _ id: Int64) throws -> AssessmentResult {
    let version = try row.number(6)
    guard let employee = try employees.snapshot(version: version) else {
      throw StoreError(unknownValue: "employee \(version)")
    }
    return AssessmentResult(
      event: try names.event(row.number(0)),
      purpose: try row.text(1),
      asOf: CalendarDay(daysSince1970: Int32(truncatingIfNeeded: try row.number(2))),
      validUntil: try row.numberIfPresent(3).map { CalendarDay(daysSince1970: Int32(truncatingIfNeeded: $0)) },
      run: Int(try row.number(4)),
      supersedes: try row.numberIfPresent(5).map { Int($0) },
      employee: employee,
      standard: try names.definition(row.number(7)),
      rubric: try names.definition(row.number(8)),
      dictionaries: try all(dictionaries, id) { try names.definition($0.number(0)) },
      competencies: try all(competencies, id, competency),
      outOfScope: try all(outOfScope, id) { try $0.text(0) },
      jobMatch: try jobMatch(row, id),
      category: try category(row),
      gates: try gates(id),
      inputs: try row.text(9)
    )
  }

  private func all<Part>(_ query: RawQuery, _ id: Int64, _ body: (RawRow) throws -> Part) throws -> [Part] {
    var parts: [Part] = []
    try query.each(ResultParts.first(id), ResultParts.last(id)) { parts.append(try body($0)) }
    return parts
  }

  private func competency(_ row: RawRow) throws -> CompetencyResult {
    CompetencyResult(
      code: try row.text(0),
      kind: try row.known(1),
      required: FixedDecimal(millionths: try row.number(2)),
      figure: try row.textIfPresent(3).map { try Ratio(stored: $0) },
      attained: try row.textIfPresent(4).map { try Ratio(stored: $0) },
      status: try row.known(5),
      plugin: try names.plugin(row.number(6)),
      fromEvent: try names.event(row.number(7)),
      flags: FlagSet(bits: UInt64(bitPattern: try row.number(8))),
      isDevelopmentArea: try row.number(9) != 0,
      isStrength: try row.number(10) != 0
    )
  }

  private func jobMatch(_ row: RawRow, _ id: Int64) throws -> JobMatch? {
    guard let percent = try row.textIfPresent(10) else { return nil }
    var bounds: PercentBounds?
    if let lowest = try row.textIfPresent(15), let highest = try row.textIfPresent(16) {
      bounds = PercentBounds(lowest: try Ratio(stored: lowest), highest: try Ratio(stored: highest))
    }
    return JobMatch(
      percent: try Ratio(stored: percent),
      decimals: Int(try row.number(11)),
      exact: try Ratio(stored: row.text(12)),
      formula: try row.known(13),
      cap: try row.known(14),
      groups: try all(groups, id, group),
      bounds: bounds
    )
  }

  private func group(_ row: RawRow) throws -> GroupMatch {
    let kinds = try row.text(0).split(separator: ",").map { text in
      guard let kind = CompetencyKind(rawValue: String(text)) else { throw StoreError(unknownValue: String(text)) }
      return kind
    }
    let weight = try row.numberIfPresent(1).map(FixedDecimal.init(millionths:))
    return GroupMatch(kinds: kinds, weight: weight, percent: try Ratio(stored: row.text(2)))
  }

  private func category(_ row: RawRow) throws -> CategoryOutcome? {
    guard let code = try row.textIfPresent(17) else { return nil }
    return CategoryOutcome(
      code: code,
      title: try row.text(18),
      beforeGates: try row.text(19),
      isProvisional: try row.number(20) != 0,
      passes: try row.numberIfPresent(21).map { $0 != 0 }
    )
  }

  private func gates(_ id: Int64) throws -> [GateOutcome] {
    let gates = try all(gates, id) { (position: try $0.number(0) - ResultParts.first(id), atMost: try $0.text(1)) }
    guard !gates.isEmpty else { return [] }
    let unmet = try all(unmet, id) { (gate: try $0.number(0), code: try $0.text(1)) }
    return gates.map { gate in
      GateOutcome(unmet: unmet.filter { $0.gate == gate.position }.map(\.code), atMost: gate.atMost)
    }
  }
}

extension RawRow {
  /// A value of a closed list by its stable text.
  fileprivate func known<Value: RawRepresentable<String>>(_ column: Int32) throws -> Value {
    let text = try text(column)
    guard let value = Value(rawValue: text) else { throw StoreError(unknownValue: text) }
    return value
  }
}
