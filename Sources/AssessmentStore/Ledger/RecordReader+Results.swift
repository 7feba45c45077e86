import Ledger

extension RecordReader {
  func result(_ number: Int64) throws -> ResultRecord? {
    let sql = """
      SELECT run, event, person, employee, purpose, as_of, valid_until, supersedes, standard, rubric, inputs,
        percent, decimals, exact, formula, cap, lowest, highest,
        category, category_title, category_before, provisional, passes
      FROM result WHERE id = ?
      """
    return try query(sql).first(number) { row in
      var record = ResultRecord(
        number: number,
        run: try row.number(0),
        event: try row.number(1),
        person: try row.number(2),
        employee: try row.number(3),
        purpose: try row.text(4),
        asOf: try row.number(5),
        standard: try row.number(8),
        rubric: try row.number(9),
        inputs: try row.text(10)
      )
      record.validUntil = try row.numberIfPresent(6)
      record.supersedes = try row.numberIfPresent(7)
      record.jobMatch = try jobMatch(row, number)
      record.category = try category(row)
      try addParts(to: &record)
      return record
    }
  }

  private func addParts(to record: inout ResultRecord) throws {
    record.dictionaries = try parts("definition", of: "result_dictionary", record.number) { try $0.number(1) }
    record.outOfScope = try parts("code", of: "result_out_of_scope", record.number) { try $0.text(1) }
    record.competencies = try competencies(record.number)
    let unmet = try parts("gate, code", of: "result_gate_unmet", record.number) { row in
      (gate: try row.number(1), code: try row.text(2))
    }
    let gates = try parts("at_most", of: "result_gate", record.number) { try $0.text(1) }
    record.gates = gates.enumerated().map { index, atMost in
      ResultRecord.Gate(atMost: atMost, unmet: unmet.filter { $0.gate == index }.map(\.code))
    }
    let order = unmet.map(\.gate)
    guard order == order.sorted(), order.allSatisfy({ gates.indices.contains(Int($0)) }) else {
      throw MalformedRecord(table: "result_gate_unmet")
    }
  }

  /// What a result without a match has to have of it: nothing.
  private func jobMatch(_ row: RawRow, _ number: Int64) throws -> ResultRecord.JobMatch? {
    let groups = try parts("kinds, weight, percent", of: "result_group", number) { part in
      ResultRecord.Group(kinds: try part.text(1), weight: try part.numberIfPresent(2), percent: try part.text(3))
    }
    guard let percent = try row.textIfPresent(11) else {
      let rest = try (13...17).compactMap { try row.textIfPresent($0) }
      guard try rest.isEmpty && groups.isEmpty && row.numberIfPresent(12) == nil else { throw MalformedRecord() }
      return nil
    }
    return ResultRecord.JobMatch(
      percent: percent,
      decimals: try row.numberIfPresent(12),
      exact: try row.textIfPresent(13),
      formula: try row.textIfPresent(14),
      cap: try row.textIfPresent(15),
      lowest: try row.textIfPresent(16),
      highest: try row.textIfPresent(17),
      groups: groups
    )
  }

  private func category(_ row: RawRow) throws -> ResultRecord.Category? {
    let texts = try (19...20).map { try row.textIfPresent($0) }
    let flags = try (21...22).map { try row.numberIfPresent($0) }
    guard let code = try row.textIfPresent(18) else {
      guard texts == [nil, nil], flags == [nil, nil] else { throw MalformedRecord() }
      return nil
    }
    return ResultRecord.Category(
      code: code,
      title: texts[0],
      beforeGates: texts[1],
      provisional: flags[0],
      passes: flags[1]
    )
  }

  private func competencies(_ number: Int64) throws -> [ResultRecord.Competency] {
    let columns = """
      code, kind, required, figure, attained, status, plugin, from_event, flags, development_area, strength
      """
    return try parts(columns, of: "result_competency", number) { row in
      ResultRecord.Competency(
        code: try row.text(1),
        kind: try row.text(2),
        required: try row.number(3),
        figure: try row.textIfPresent(4),
        attained: try row.textIfPresent(5),
        status: try row.text(6),
        plugin: try row.number(7),
        fromEvent: try row.number(8),
        flags: try row.number(9),
        developmentArea: try row.number(10),
        strength: try row.number(11)
      )
    }
  }

  /// The parts of a result; throws unless their positions are 0, 1, 2, …
  private func parts<Part>(
    _ columns: String,
    of table: String,
    _ number: Int64,
    _ body: (RawRow) throws -> Part
  ) throws -> [Part] {
    var parts: [Part] = []
    let rows = try query("SELECT id, \(columns) FROM \(table) WHERE id BETWEEN ? AND ? ORDER BY id")
    try rows.each(ResultParts.first(number), ResultParts.last(number)) { row in
      guard try row.number(0) == ResultParts.first(number) + Int64(parts.count) else {
        throw MalformedRecord(table: table)
      }
      parts.append(try body(row))
    }
    return parts
  }
}
