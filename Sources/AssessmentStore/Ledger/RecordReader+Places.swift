import Ledger

extension RecordReader {
  func exists(_ table: RecordTable, _ number: Int64) throws -> Bool {
    try query("SELECT 1 FROM \(table.rawValue) WHERE \(table.key) = ?").first(number) { _ in true } ?? false
  }

  /// The event and the person of a record, as far as they can be read.
  func place(_ table: String, _ number: Int64) throws -> (event: String?, person: String?) {
    guard let table = RecordTable(rawValue: table) else { return (nil, nil) }
    let (event, person): (Int64?, Int64?) =
      switch table {
      case .packet, .participant, .result, .superseded:
        (try reference("event", table, number), try reference("person", table, number))
      case .employeeVersion: (nil, try reference("person", table, number))
      case .access: (try reference("event", table, number), try reference("person", table, number))
      case .erasure: (nil, try reference("person", table, number))
      case .person: (nil, number)
      case .import, .run, .eventPinning: (try reference("event", table, number), nil)
      case .event, .eventClose: (number, nil)
      default: (nil, nil)
      }
    return (
      try event.flatMap { try query("SELECT code FROM event WHERE id = ?").first($0) { try $0.text(0) } },
      try person.flatMap { try query("SELECT code FROM person WHERE id = ?").first($0) { try $0.text(0) } }
    )
  }

  private func reference(_ column: String, _ table: RecordTable, _ number: Int64) throws -> Int64? {
    let sql = "SELECT \(column) FROM \(table.rawValue) WHERE \(table.key) = ?"
    return try query(sql).first(number) { try $0.numberIfPresent(0) } ?? nil
  }
}
