import Ledger

extension RecordReader {
  /// Throws where a value that was erased stands again.
  func erasure(_ number: Int64) throws -> ErasureRecord? {
    let values = try query("SELECT holder, value FROM erasure_value WHERE erasure = ? ORDER BY id")
      .all(number) { row in (holder: try row.number(0), value: try row.number(1)) }
    return try query("SELECT person, reason, author, recorded FROM erasure WHERE id = ?").first(number) { row in
      ErasureRecord(
        number: number,
        person: try row.number(0),
        erased: try values.map { try erased($0.holder, $0.value) },
        reason: try row.text(1),
        authorship: try authorship(row, author: 2, time: 3)
      )
    }
  }

  func access(_ number: Int64) throws -> AccessRecord? {
    let sql = "SELECT action, event, person, author, recorded FROM access WHERE id = ?"
    return try query(sql).first(number) { row in
      AccessRecord(
        number: number,
        action: try row.text(0),
        event: try row.numberIfPresent(1),
        person: try row.numberIfPresent(2),
        authorship: try authorship(row, author: 3, time: 4)
      )
    }
  }

  /// Whether an erasure names the row.
  func isErased(_ table: String, _ number: Int64) throws -> Bool {
    guard let holder = ErasureHolder(table: table) else { return false }
    return try query("SELECT 1 FROM erasure_value WHERE holder = \(holder.rawValue) AND value = ?")
      .first(number) { _ in true } ?? false
  }

  private func erased(_ holder: Int64, _ number: Int64) throws -> Commitment {
    guard let holder = ErasureHolder(rawValue: holder) else { throw MalformedRecord(table: "erasure_value") }
    let sql = "SELECT \(holder.column), salt, commitment FROM \(holder.table) WHERE id = ?"
    let commitment = try query(sql).first(number) { row in
      guard try row.textIfPresent(0) == nil, try row.blobIfPresent(1) == nil,
        let digest = Digest(bytes: try row.blob(2))
      else { throw MalformedRecord(table: holder.table) }
      return Commitment(digest: digest)
    }
    guard let commitment else { throw MalformedRecord(table: holder.table) }
    return commitment
  }
}

/// The tables whose values can be erased, with their numbers in `erasure_value`. Kept for ever.
enum ErasureHolder: Int64 {
  case personal = 1
  case note = 2
  case assessor = 3

  init?(table: String) {
    switch table {
    case "personal": self = .personal
    case "note": self = .note
    case "assessor": self = .assessor
    default: return nil
    }
  }

  var table: String {
    switch self {
    case .personal: "personal"
    case .note: "note"
    case .assessor: "assessor"
    }
  }

  /// The column of the value.
  var column: String { self == .personal ? "value" : "text" }
}
