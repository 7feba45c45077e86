import Assessment
import GRDB
import Ledger

/// Computes the leaves of records from the raw columns, when they are recorded and when they are verified.
struct RecordReader {
  let database: Database

  /// Beyond every table, and small enough to reckon with.
  private static let numbers: ClosedRange<Int64> = 1...(1 << 48)

  init(_ database: Database) { self.database = database }

  /// The leaf hash of a record as it stands, or `nil` where there is none. Throws `MalformedRecord`.
  func leafHash(_ table: RecordTable, _ number: Int64) throws -> Digest? {
    guard RecordReader.numbers.contains(number) else { return nil }
    return switch table {
    case .packet: try packet(number)
    case .definition: try definition(number)?.leafHash
    case .plugin: try plugin(number)?.leafHash
    case .symbol:
      try query("SELECT text FROM symbol WHERE id = ?")
        .first(number) { SymbolRecord(number: number, text: try $0.text(0)) }?.leafHash
    case .person:
      try query("SELECT code FROM person WHERE id = ?")
        .first(number) { PersonRecord(number: number, code: try $0.text(0)) }?.leafHash
    case .assessor: try commitment("assessor", number).map { AssessorRecord(number: number, name: $0).leafHash }
    case .note: try commitment("note", number).map { NoteRecord(number: number, text: $0).leafHash }
    case .import, .importSeal, .importEnd: try importRecord(table, number)?.leafHash
    case .employeeVersion: try employeeChange(number)?.leafHash
    case .participant: try participation(number)?.leafHash
    case .event, .eventPinning, .eventClose: try eventRecord(table, number)?.leafHash
    case .superseded: try correction(number)?.leafHash
    case .run, .runSeal: try runRecord(table, number)?.leafHash
    case .result: try result(number)?.leafHash
    case .erasure: try erasure(number)?.leafHash
    case .access: try access(number)?.leafHash
    }
  }

  func query(_ sql: String) throws -> RawQuery { try RawQuery(database, sql) }

  /// The kept commitment, after a look whether it is still that of the value; where there is none, an erasure must
  /// account for it.
  func commitment(_ table: String, _ number: Int64) throws -> Commitment? {
    let value = table == "personal" ? "value" : "text"
    return try query("SELECT \(value), salt, commitment FROM \(table) WHERE id = ?").first(number) { row in
      guard let digest = Digest(bytes: try row.blob(2)) else { throw MalformedRecord() }
      let kept = Commitment(digest: digest)
      guard let text = try row.textIfPresent(0) else {
        guard try row.blobIfPresent(1) == nil, try isErased(table, number) else { throw MalformedRecord(table: table) }
        return kept
      }
      guard let salt = Salt(bytes: try row.blob(1)), kept.verify(text, salt: salt) else {
        throw MalformedRecord(table: table)
      }
      return kept
    }
  }

  /// By whom: a reference to somebody who is not there is a fault.
  func authorship(_ row: RawRow, author: Int32, time: Int32) throws -> Authorship {
    let key = try row.numberIfPresent(author)
    return Authorship(author: try key.map { try required("assessor", $0) }, time: try row.number(time))
  }

  func reason(_ row: RawRow, _ column: Int32) throws -> Commitment? {
    try row.numberIfPresent(column).map { try required("note", $0) }
  }

  func required(_ table: String, _ number: Int64) throws -> Commitment {
    guard let commitment = try commitment(table, number) else { throw MalformedRecord(table: table) }
    return commitment
  }

  private func definition(_ number: Int64) throws -> DefinitionRecord? {
    let sql = "SELECT kind, code, version, digest, canonical, original, source, recorded FROM definition WHERE id = ?"
    return try query(sql).first(number) { row in
      guard let kind = DefinitionKind(rawValue: try row.text(0)) else { throw MalformedRecord() }
      return DefinitionRecord(
        number: number,
        pin: DefinitionPin(kind: kind, id: try row.text(1), version: try row.text(2), digest: try row.text(3)),
        canonical: Digest(of: try row.blob(4)),
        original: Digest(of: try row.blob(5)),
        source: try row.text(6),
        time: try row.number(7)
      )
    }
  }

  private func plugin(_ number: Int64) throws -> PluginRecord? {
    try query("SELECT code, version, digest FROM plugin WHERE id = ?").first(number) { row in
      let pin = PluginPin(id: try row.text(0), version: try row.text(1), digest: try row.textIfPresent(2))
      return PluginRecord(number: number, pin: pin)
    }
  }
}
