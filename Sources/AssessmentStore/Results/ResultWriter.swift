import Assessment
import GRDB

/// Writes results inside one transaction.
struct ResultWriter {
  let store: Store
  let database: Database
  let run: Int

  func write(_ result: AssessmentResult) throws {
    let event = try store.requiredEventKey(result.event, in: database)
    guard let employee = try EmployeeReader(database).version(of: result.employee, asOf: result.asOf) else {
      throw StoreError(unrecordedPerson: result.employee.person)
    }
    try insertResult(result, event: event, person: employee.person, version: employee.version)
    try insertParts(of: result, id: database.lastInsertedRowID)
  }

  private func insertResult(_ result: AssessmentResult, event: Int64, person: Int32, version: Int64) throws {
    let (match, category) = (result.jobMatch, result.category)
    let standard = try store.definitionKey(result.standard, in: database)
    let rubric = try store.definitionKey(result.rubric, in: database)
    try insert(
      """
      result (run, event, person, employee, purpose, as_of, valid_until, supersedes, standard, rubric, inputs,
        percent, decimals, exact, formula, cap, lowest, highest,
        category, category_title, category_before, provisional, passes)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        run, event, person, version, result.purpose, result.asOf.daysSince1970, result.validUntil?.daysSince1970,
        result.supersedes, standard, rubric, result.inputs,
        match?.percent.stored, match?.decimals, match?.exact.stored, match?.formula.rawValue, match?.cap.rawValue,
        match?.bounds?.lowest.stored, match?.bounds?.highest.stored,
        category?.code, category?.title, category?.beforeGates, category?.isProvisional, category?.passes,
      ]
    )
  }

  private func insertParts(of result: AssessmentResult, id: Int64) throws {
    for (position, competency) in result.competencies.enumerated() {
      try insert(competency, id: try ResultParts.id(id, position))
    }
    for (position, pin) in result.dictionaries.enumerated() {
      let values: StatementArguments = [try ResultParts.id(id, position), try store.definitionKey(pin, in: database)]
      try insert("result_dictionary (id, definition) VALUES (?, ?)", values)
    }
    for (position, code) in result.outOfScope.enumerated() {
      try insert("result_out_of_scope (id, code) VALUES (?, ?)", [try ResultParts.id(id, position), code])
    }
    for (position, group) in (result.jobMatch?.groups ?? []).enumerated() {
      let kinds = group.kinds.map(\.rawValue).joined(separator: ",")
      try insert(
        "result_group (id, kinds, weight, percent) VALUES (?, ?, ?, ?)",
        [try ResultParts.id(id, position), kinds, group.weight?.millionths, group.percent.stored]
      )
    }
    try insert(result.gates, of: id)
  }

  private func insert(_ gates: [GateOutcome], of id: Int64) throws {
    var count = 0
    for (position, gate) in gates.enumerated() {
      try insert("result_gate (id, at_most) VALUES (?, ?)", [try ResultParts.id(id, position), gate.atMost])
      for code in gate.unmet {
        let values: StatementArguments = [try ResultParts.id(id, count), position, code]
        try insert("result_gate_unmet (id, gate, code) VALUES (?, ?, ?)", values)
        count += 1
      }
    }
  }

  private func insert(_ competency: CompetencyResult, id: Int64) throws {
    try insert(
      """
      result_competency
        (id, code, kind, required, figure, attained, status, plugin, from_event, flags, development_area, strength)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id, competency.code, competency.kind.rawValue, competency.required.millionths, competency.figure?.stored,
        competency.attained?.stored, competency.status.rawValue, try pluginKey(competency.plugin),
        try eventKey(competency.fromEvent), Int64(bitPattern: competency.flags.bits), competency.isDevelopmentArea,
        competency.isStrength,
      ]
    )
  }

  private func pluginKey(_ plugin: PluginPin) throws -> Int64 {
    let known = try database.cachedStatement(
      sql: "SELECT id FROM plugin WHERE (code, version, ifnull(digest, '')) = (?, ?, ifnull(?, ''))"
    )
    let arguments: StatementArguments = [plugin.id, plugin.version, plugin.digest]
    if let key = try Int64.fetchOne(known, arguments: arguments) { return key }
    try insert("plugin (code, version, digest) VALUES (?, ?, ?)", arguments)
    return database.lastInsertedRowID
  }

  private func eventKey(_ id: String) throws -> Int64 {
    let known = try database.cachedStatement(sql: "SELECT id FROM event WHERE code = ?")
    guard let key = try Int64.fetchOne(known, arguments: [id]) else { throw StoreError(unknownEvent: id) }
    return key
  }

  private func insert(_ tableAndValues: String, _ arguments: StatementArguments) throws {
    try database.cachedStatement(sql: "INSERT INTO " + tableAndValues).execute(arguments: arguments)
  }
}
