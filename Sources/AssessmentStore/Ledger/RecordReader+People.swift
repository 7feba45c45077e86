import Ledger

extension RecordReader {
  func employeeChange(_ number: Int64) throws -> EmployeeChangeRecord? {
    let sql = """
      SELECT person, effective, identity, number, name, unit, position, standard, status, import
      FROM employee_version WHERE id = ?
      """
    return try query(sql).first(number) { row in
      let person = try row.number(0)
      return EmployeeChangeRecord(
        number: number,
        person: person,
        effective: try row.number(1),
        identity: try row.text(2),
        personal: PersonalCommitments(
          number: try personal(row.number(3), field: 1, of: person),
          name: try personal(row.number(4), field: 2, of: person),
          unit: try personal(row.number(5), field: 3, of: person),
          position: try personal(row.number(6), field: 4, of: person)
        ),
        standard: try row.textIfPresent(7),
        status: try row.textIfPresent(8),
        source: try row.number(9)
      )
    }
  }

  func participation(_ number: Int64) throws -> ParticipationRecord? {
    let sql = "SELECT event, person, standard, status, team, import FROM participant WHERE id = ?"
    return try query(sql).first(number) { row in
      ParticipationRecord(
        number: number,
        event: try row.number(0),
        person: try row.number(1),
        standard: try row.textIfPresent(2),
        status: try row.text(3),
        group: try row.textIfPresent(4),
        source: try row.number(5)
      )
    }
  }

  func importRecord(_ table: RecordTable, _ number: Int64) throws -> (any LedgerRecord)? {
    switch table {
    case .importSeal:
      return try query("SELECT rows, recorded FROM import_seal WHERE import = ?").first(number) { row in
        ImportEndRecord(number: number, outcome: "sealed", rows: try row.number(0), time: try row.number(1))
      }
    case .importEnd:
      return try query("SELECT outcome, recorded FROM import_end WHERE import = ?").first(number) { row in
        ImportEndRecord(number: number, outcome: try row.text(0), rows: nil, time: try row.number(1))
      }
    default:
      let sql = "SELECT kind, event, source, digest, author, assessor, recorded FROM import WHERE id = ?"
      return try query(sql).first(number) { row in
        ImportBeginRecord(
          number: number,
          content: try row.text(0),
          event: try row.numberIfPresent(1),
          source: try row.text(2),
          digest: try row.textIfPresent(3),
          assessor: try row.numberIfPresent(5),
          authorship: try authorship(row, author: 4, time: 6)
        )
      }
    }
  }

  /// The commitment of a value that must be this person's, of this field.
  private func personal(_ number: Int64, field: Int64, of person: Int64) throws -> Commitment {
    let isOwn = try query("SELECT person, field FROM personal WHERE id = ?").first(number) { row in
      try row.number(0) == person && row.number(1) == field
    }
    guard isOwn == true else { throw MalformedRecord(table: "personal") }
    return try required("personal", number)
  }
}
