import GRDB
import Ledger

/// Walks over all leaves in order, computes each again from its record, and looks for records without a leaf.
///
/// Memory: the numbers of imports, runs, closings and corrections; everything else is forgotten at once.
struct LedgerCheck {
  private static let faultLimit = 1000

  private let database: Database
  private let reader: RecordReader
  private(set) var report = LedgerReport()
  private var audit: LedgerAudit
  private var frontier = MerkleFrontier()
  private var leaf: Int64 = 0
  /// The last number of each table that numbers its rows.
  private var last: [RecordTable: Int64] = [:]
  private var seen: [RecordTable: Set<Int64>] = [:]
  private var coverage = PartCoverage()

  init(_ database: Database, against known: [KnownRoot]) {
    self.database = database
    reader = RecordReader(database)
    audit = LedgerAudit(against: known)
  }

  mutating func run() throws -> LedgerReport {
    try RawQuery(database, "SELECT id, kind, number, hash, node FROM leaf ORDER BY id").each { try check($0) }
    for table in RecordTable.numbered { try findUncovered(table, after: last[table] ?? 0) }
    for table in RecordTable.keyed { try findUncovered(table) }
    for fault in try coverage.finish(database) { note(fault.problem, fault.table, fault.number) }
    report.size = audit.size
    report.root = audit.root
    report.checkpoints = audit.finish()
    return report
  }

  private mutating func check(_ row: RawRow) throws {
    leaf += 1
    let id = try row.number(0)
    if id != leaf {
      note(.removed, "leaf", leaf)
      leaf = id
    }
    guard let hash = (try? row.blob(3)).flatMap({ Digest(bytes: $0) }), let number = try? row.number(2),
      let code = try? row.number(1), let kind = UInt8(exactly: code).flatMap(LeafKind.init(rawValue:)),
      let table = try table(kind, number, hash)
    else {
      note(.changed, "leaf", id)
      return
    }
    checkTree(hash, node: try? row.blobIfPresent(4), id: id)
    checkOrder(table, number)
    try checkRecord(table, number, hash)
  }

  /// The inner hash that the leaf completes.
  private mutating func checkTree(_ hash: Digest, node: [UInt8]??, id: Int64) {
    audit.append(hash)
    frontier.append(hash)
    let expected = frontier.size.isMultiple(of: 2) ? frontier.peaks.last?.bytes : nil
    if let node, node == expected { return }
    note(.tree, "leaf", id)
  }

  /// Numbers follow one another; a gap is a record without a leaf, or one that was taken out with it.
  private mutating func checkOrder(_ table: RecordTable, _ number: Int64) {
    guard RecordTable.numbered.contains(table) else {
      if !seen[table, default: []].insert(number).inserted { note(.reordered, table.rawValue, number) }
      return
    }
    let expected = (last[table] ?? 0) + 1
    if number > expected, number - expected < Int64(LedgerCheck.faultLimit) {
      for missing in expected..<number { noteGap(table, missing) }
    } else if number != expected {
      note(.reordered, table.rawValue, number)
    }
    last[table] = max(number, last[table] ?? 0)
  }

  private mutating func noteGap(_ table: RecordTable, _ number: Int64) {
    let stands = (try? reader.exists(table, number)) ?? true
    note(stands ? .added : .removed, table.rawValue, number)
  }

  private mutating func checkRecord(_ table: RecordTable, _ number: Int64, _ hash: Digest) throws {
    do {
      let found = try reader.leafHash(table, number)
      if found == nil {
        note(.removed, table.rawValue, number)
      } else if found != hash {
        note(.changed, table.rawValue, number)
      }
    } catch let fault as MalformedRecord {
      note(.changed, table.rawValue, number, part: fault.table)
    }
    if let fault = try coverage.add(table, number, reader) { note(.changed, table.rawValue, number, part: fault) }
  }

  /// Which of two tables that share a kind: the one that fits, else the first not met yet.
  private func table(_ kind: LeafKind, _ number: Int64, _ hash: Digest) throws -> RecordTable? {
    guard kind == .importEnd else { return RecordTable.first(of: kind) }
    let open = [RecordTable.importSeal, .importEnd].filter { seen[$0]?.contains(number) != true }
    for table in open {
      if let found = try? reader.leafHash(table, number), found == hash { return table }
    }
    return try open.first { try reader.exists($0, number) } ?? open.first ?? .importEnd
  }

  private mutating func findUncovered(_ table: RecordTable, after number: Int64) throws {
    let query = try RawQuery(database, "SELECT id FROM \(table.rawValue) WHERE id > ? OR id < 1 ORDER BY id LIMIT 1001")
    for id in try query.all(number, { try $0.number(0) }) { note(.added, table.rawValue, id) }
  }

  private mutating func findUncovered(_ table: RecordTable) throws {
    let covered = seen[table] ?? []
    var extra: [Int64] = []
    try RawQuery(database, "SELECT \(table.key) FROM \(table.rawValue)").each { row in
      let number = try row.number(0)
      if !covered.contains(number) { extra.append(number) }
    }
    for number in extra { note(.added, table.rawValue, number) }
  }

  private mutating func note(_ problem: LedgerFault.Problem, _ table: String, _ number: Int64, part: String? = nil) {
    report.faultCount += 1
    guard report.faults.count < LedgerCheck.faultLimit else { return }
    var fault = LedgerFault(problem: problem, table: table, part: part == table ? nil : part, number: number)
    (fault.event, fault.person) = (try? reader.place(table, number)) ?? (nil, nil)
    report.faults.append(fault)
  }
}
