import Crypto

/// Hashes packets one after the other: the consecutive ratings of one person in one event share a leaf.
///
/// Form: kind ‖ version ‖ number ‖ event ‖ person ‖ import ‖ first ‖ count ‖ rows. Keeps its buffer; rows are not copied.
package struct PacketLeaf: Sendable {
  private static let version: UInt8 = 1

  private var rows = LeafFields(capacity: 4096)
  /// Rows since the last packet was finished.
  package private(set) var count: Int64 = 0

  package init() {}

  package mutating func append(_ row: PacketRow) {
    rows.append(row)
    count += 1
  }

  /// The leaf hash of the rows so far; begins the next packet.
  package mutating func finish(_ head: PacketHead) -> Digest {
    let start = PacketLeaf.start(head, count: count)
    var hash = SHA256()
    hash.update(byte: MerkleTree.leafPrefix)
    start.withUnsafeBytes { hash.update(bufferPointer: $0) }
    rows.bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    rows.removeAll()
    count = 0
    return Digest(hash.finalize())
  }

  /// The whole form of a packet, for those who show or export it.
  package static func form(_ head: PacketHead, rows: [PacketRow]) -> [UInt8] {
    var form = LeafFields()
    for row in rows { form.append(row) }
    return start(head, count: Int64(rows.count)) + form.bytes
  }

  private static func start(_ head: PacketHead, count: Int64) -> [UInt8] {
    var form = LeafFields(.packet, version: version)
    form.append(head.number)
    form.append(head.event)
    form.append(head.person)
    form.append(head.source)
    form.append(head.first)
    form.append(count)
    return form.bytes
  }
}
