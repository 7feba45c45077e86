import Ledger

extension RecordReader {
  func eventRecord(_ table: RecordTable, _ number: Int64) throws -> (any LedgerRecord)? {
    switch table {
    case .eventPinning: try pinning(number)
    case .eventClose: try closing(number)
    default: try creation(number)
    }
  }

  private func creation(_ number: Int64) throws -> EventCreationRecord? {
    let uses = try query("SELECT used FROM event_use WHERE event = ? ORDER BY id").all(number) { try $0.number(0) }
    let sql = "SELECT code, title, purpose, day, author, recorded FROM event WHERE id = ?"
    return try query(sql).first(number) { row in
      EventCreationRecord(
        number: number,
        code: try row.text(0),
        title: try row.textIfPresent(1),
        purpose: try row.text(2),
        day: try row.number(3),
        uses: uses,
        authorship: try authorship(row, author: 4, time: 5)
      )
    }
  }

  private func pinning(_ number: Int64) throws -> EventPinningRecord? {
    let pins = try query("SELECT definition FROM event_pin WHERE pinning = ? ORDER BY id")
      .all(number) { try $0.number(0) }
    let sql = "SELECT event, reason, author, recorded FROM event_pinning WHERE id = ?"
    return try query(sql).first(number) { row in
      EventPinningRecord(
        number: number,
        event: try row.number(0),
        definitions: pins,
        reason: try reason(row, 1),
        authorship: try authorship(row, author: 2, time: 3)
      )
    }
  }

  private func closing(_ number: Int64) throws -> EventClosingRecord? {
    try query("SELECT reason, author, recorded FROM event_close WHERE event = ?").first(number) { row in
      EventClosingRecord(
        number: number,
        reason: try reason(row, 0),
        authorship: try authorship(row, author: 1, time: 2)
      )
    }
  }

  func correction(_ number: Int64) throws -> CorrectionRecord? {
    let sql = "SELECT replacement, event, person, reason, author, recorded FROM superseded WHERE evidence = ?"
    return try query(sql).first(number) { row in
      CorrectionRecord(
        number: number,
        replacement: try row.number(0),
        event: try row.number(1),
        person: try row.number(2),
        reason: try reason(row, 3),
        authorship: try authorship(row, author: 4, time: 5)
      )
    }
  }

  func runRecord(_ table: RecordTable, _ number: Int64) throws -> (any LedgerRecord)? {
    if table == .runSeal {
      return try query("SELECT results, recorded FROM run_seal WHERE run = ?").first(number) { row in
        RunEndRecord(number: number, results: try row.number(0), time: try row.number(1))
      }
    }
    return try query("SELECT event, task, state, author, recorded FROM run WHERE id = ?").first(number) { row in
      RunBeginRecord(
        number: number,
        event: try row.number(0),
        task: try row.text(1),
        state: try row.text(2),
        authorship: try authorship(row, author: 3, time: 4)
      )
    }
  }

  /// Throws unless the packet's rows are there, numbered without a gap.
  func packet(_ number: Int64) throws -> Digest? {
    let head = try query("SELECT event, person, import, first, count FROM packet WHERE id = ?").first(number) { row in
      (
        PacketHead(
          number: number,
          event: try row.number(0),
          person: try row.number(1),
          source: try row.number(2),
          first: try row.number(3)
        ), try row.number(4)
      )
    }
    guard let (head, count) = head else { return nil }
    guard (1...Int64(EvidenceImport.chunkLimit)).contains(count), (1...(1 << 48)).contains(head.first) else {
      throw MalformedRecord()
    }
    var leaf = PacketLeaf()
    let sql = """
      SELECT id, competency, method, value, day, assessor, indicator, role, item, raters, absent, valid_until, note
      FROM evidence WHERE id BETWEEN ? AND ?
      """
    try query(sql).each(head.first, head.first + count - 1) { row in
      guard try row.number(0) == head.first + leaf.count else { throw MalformedRecord(table: "evidence") }
      leaf.append(try PacketRow(row))
    }
    guard leaf.count == count else { throw MalformedRecord(table: "evidence") }
    return leaf.finish(head)
  }
}

extension PacketRow {
  /// From the columns of `evidence` after its id.
  fileprivate init(_ row: RawRow) throws {
    self.init(
      competency: try row.numberIfPresent(1),
      method: try row.numberIfPresent(2),
      value: try row.numberIfPresent(3),
      day: try row.numberIfPresent(4),
      assessor: try row.numberIfPresent(5),
      indicator: try row.numberIfPresent(6),
      role: try row.numberIfPresent(7),
      item: try row.numberIfPresent(8),
      raters: try row.numberIfPresent(9),
      absence: try row.numberIfPresent(10),
      validUntil: try row.numberIfPresent(11),
      note: try row.numberIfPresent(12)
    )
  }
}
