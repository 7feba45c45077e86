import GRDB
import GRDBSQLite
import Ledger

/// Appends leaves to the tree inside a transaction: two hashes and one row each.
struct LeafWriter {
  private let database: Database
  private let insertion: OpaquePointer
  private var frontier: MerkleFrontier

  init(_ database: Database) throws {
    self.database = database
    insertion = try database.cachedStatement(
      sql: "INSERT INTO leaf (id, kind, number, hash, node) VALUES (?, ?, ?, ?, ?)"
    ).sqliteStatement
    frontier = try LeafWriter.frontier(in: database)
  }

  mutating func append(_ table: RecordTable, _ number: Int64, hash: Digest?) throws {
    guard let hash else { throw StoreError(unknownValue: "\(table.rawValue) \(number)") }
    frontier.append(hash)
    sqlite3_bind_int64(insertion, 1, Int64(frontier.size))
    sqlite3_bind_int64(insertion, 2, Int64(table.kind.rawValue))
    sqlite3_bind_int64(insertion, 3, number)
    bind(hash, 4)
    if frontier.size.isMultiple(of: 2), let node = frontier.peaks.last {
      bind(node, 5)
    } else {
      sqlite3_bind_null(insertion, 5)
    }
    try database.run(insertion)
  }

  /// The right edge of the tree as it is recorded: one row for each bit set in the size.
  static func frontier(in database: Database) throws -> MerkleFrontier {
    let size = try Int.fetchOne(database, sql: "SELECT ifnull(max(id), 0) FROM leaf") ?? 0
    let query = try RawQuery(database, "SELECT ifnull(node, hash) FROM leaf WHERE id = ?")
    var peaks: [Digest] = []
    var end = 0
    for bit in (0..<Int.bitWidth - 1).reversed() where size >> bit & 1 == 1 {
      end += 1 << bit
      guard let node = try query.first(Int64(end), { try $0.blob(0) }), let digest = Digest(bytes: node) else {
        throw StoreError(unknownValue: "leaf \(end)")
      }
      peaks.append(digest)
    }
    guard let frontier = MerkleFrontier(size: size, peaks: peaks) else {
      throw StoreError(unknownValue: "leaf \(size)")
    }
    return frontier
  }

  private func bind(_ digest: Digest, _ position: Int32) {
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    digest.withUnsafeBytes { _ = sqlite3_bind_blob(insertion, position, $0.baseAddress, 32, transient) }
  }
}
