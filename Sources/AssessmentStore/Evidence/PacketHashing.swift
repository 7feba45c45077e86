import Assessment
import GRDB
import Ledger

/// Hashes rows on their way into `evidence`, one leaf for each run of rows of one person.
///
/// Tables without gaps: the ids that SQLite is going to give are known beforehand, and verification sees if they were
/// others.
struct PacketHashing: Sendable {
  struct Packet: Sendable {
    let head: PacketHead
    let count: Int64
    let hash: Digest
  }

  private let target: EvidenceTarget
  private var leaf = PacketLeaf()
  private var head: PacketHead
  private var person: Int32 = 0
  private var packets: [Packet] = []

  /// Goes on after the last row that the database has.
  init(after database: Database, _ target: EvidenceTarget) throws {
    self.target = target
    let ids = try Row.fetchOne(
      database,
      sql: "SELECT ifnull(max(id), 0), (SELECT ifnull(max(id), 0) FROM evidence) FROM packet"
    )
    let (packet, row): (Int64, Int64) = ids.map { ($0[0], $0[1]) } ?? (0, 0)
    head = PacketHead(number: packet + 1, event: target.event, person: 0, source: target.importNumber, first: row + 1)
  }

  /// The packets of rows that are sorted by person; each rating belongs to the row at the same place.
  func packets(of ratings: [StoredRating], _ rows: ArraySlice<Evidence>) -> [Packet] {
    var hashing = self
    for (rating, row) in zip(ratings, rows) { hashing.append(rating, of: row.person) }
    hashing.close()
    return hashing.packets
  }

  @inline(__always)
  private mutating func append(_ rating: StoredRating, of person: Int32) {
    if person != self.person {
      close()
      self.person = person
    }
    leaf.append(PacketRow(rating))
  }

  private mutating func close() {
    let count = leaf.count
    guard count > 0 else { return }
    head.person = Int64(person)
    packets.append(Packet(head: head, count: count, hash: leaf.finish(head)))
    head.number += 1
    head.first += count
  }
}

extension PacketRow {
  /// As the row is stored: what is not given is null.
  @inline(__always)
  fileprivate init(_ rating: StoredRating) {
    func given(_ number: Int64) -> Int64? { number == 0 ? nil : number }
    var value: Int64?
    var absence: Int64?
    switch rating.value {
    case .number(let number): value = number.millionths
    case .absent(let reason): absence = EvidenceCode.number(reason)
    }
    self.init(
      competency: rating.competency,
      method: rating.method,
      value: value,
      day: rating.day,
      assessor: given(rating.assessor),
      indicator: given(rating.indicator),
      role: given(rating.role),
      item: given(rating.item),
      raters: rating.raters,
      absence: absence,
      validUntil: rating.validUntil,
      note: given(rating.note)
    )
  }
}
