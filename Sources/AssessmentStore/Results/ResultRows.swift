import GRDB
import Ledger

/// The rows of a result in its seven tables.
final class ResultRows {
  private static let competencyTable = """
    result_competency
      (id, code, kind, required, figure, attained, status, plugin, from_event, flags, development_area, strength)
    """

  private let database: Database
  private let result: RowInsertion
  private let dictionary: RowInsertion
  private let outOfScope: RowInsertion
  private let group: RowInsertion
  private let gate: RowInsertion
  private let unmet: RowInsertion
  /// By number of competencies: all of a result in one statement cost a third less than one by one.
  private var competencies: [Int: RowInsertion] = [:]

  init(_ database: Database) throws {
    self.database = database
    result = try RowInsertion(
      database,
      into: """
        result (id, run, event, person, employee, purpose, as_of, valid_until, supersedes, standard, rubric, inputs,
          percent, decimals, exact, formula, cap, lowest, highest,
          category, category_title, category_before, provisional, passes)
        """,
      columns: 24
    )
    dictionary = try RowInsertion(database, into: "result_dictionary (id, definition)", columns: 2)
    outOfScope = try RowInsertion(database, into: "result_out_of_scope (id, code)", columns: 2)
    group = try RowInsertion(database, into: "result_group (id, kinds, weight, percent)", columns: 4)
    gate = try RowInsertion(database, into: "result_gate (id, at_most)", columns: 2)
    unmet = try RowInsertion(database, into: "result_gate_unmet (id, gate, code)", columns: 3)
  }

  func insert(_ record: ResultRecord) throws {
    try insertResult(record)
    try insert(record.competencies, of: record.number)
    for (position, definition) in record.dictionaries.enumerated() {
      dictionary.add(try ResultParts.id(record.number, position))
      dictionary.add(definition)
      try dictionary.run()
    }
    for (position, code) in record.outOfScope.enumerated() {
      outOfScope.add(try ResultParts.id(record.number, position))
      outOfScope.add(code)
      try outOfScope.run()
    }
    for (position, part) in (record.jobMatch?.groups ?? []).enumerated() {
      group.add(try ResultParts.id(record.number, position))
      group.add(part.kinds)
      group.add(part.weight)
      group.add(part.percent)
      try group.run()
    }
    try insert(record.gates, of: record.number)
  }

  private func insertResult(_ record: ResultRecord) throws {
    for number in [record.number, record.run, record.event, record.person, record.employee] { result.add(number) }
    result.add(record.purpose)
    result.add(record.asOf)
    result.add(record.validUntil)
    result.add(record.supersedes)
    result.add(record.standard)
    result.add(record.rubric)
    result.add(record.inputs)
    let match = record.jobMatch
    result.add(match?.percent)
    result.add(match?.decimals)
    for text in [match?.exact, match?.formula, match?.cap, match?.lowest, match?.highest] { result.add(text) }
    result.add(record.category?.code)
    result.add(record.category?.title)
    result.add(record.category?.beforeGates)
    result.add(record.category?.provisional)
    result.add(record.category?.passes)
    try result.run()
  }

  private func insert(_ parts: [ResultRecord.Competency], of number: Int64) throws {
    guard !parts.isEmpty else { return }
    let isFew = parts.count <= 20
    let rows = try competencyRows(isFew ? parts.count : 1)
    for (position, part) in parts.enumerated() {
      rows.add(try ResultParts.id(number, position))
      rows.add(part.code)
      rows.add(part.kind)
      rows.add(part.required)
      rows.add(part.figure)
      rows.add(part.attained)
      rows.add(part.status)
      rows.add(part.plugin)
      rows.add(part.fromEvent)
      rows.add(part.flags)
      rows.add(part.developmentArea)
      rows.add(part.strength)
      if !isFew { try rows.run() }
    }
    if isFew { try rows.run() }
  }

  private func competencyRows(_ count: Int) throws -> RowInsertion {
    if let known = competencies[count] { return known }
    let made = try RowInsertion(database, into: ResultRows.competencyTable, columns: 12, rows: count)
    competencies[count] = made
    return made
  }

  private func insert(_ gates: [ResultRecord.Gate], of number: Int64) throws {
    var count = 0
    for (position, part) in gates.enumerated() {
      gate.add(try ResultParts.id(number, position))
      gate.add(part.atMost)
      try gate.run()
      for code in part.unmet {
        unmet.add(try ResultParts.id(number, count))
        unmet.add(Int64(position))
        unmet.add(code)
        try unmet.run()
        count += 1
      }
    }
  }
}
