/// Where the leaf hashes of a ledger are read from, in order.
package protocol LeafHashSource {
  /// Calls `body` with the hash of each leaf of the range, the lowest index first.
  func forEachLeafHash(in range: Range<Int>, _ body: (Digest) -> Void) throws
}

extension LeafHashSource {
  /// The root of the tree over the leaves of a range. Memory: O(log n).
  package func root(of range: Range<Int>) throws -> Digest {
    var frontier = MerkleFrontier()
    try forEachLeafHash(in: range) { frontier.append($0) }
    return frontier.root
  }
}

extension Array: LeafHashSource where Element == Digest {
  package func forEachLeafHash(in range: Range<Int>, _ body: (Digest) -> Void) throws {
    for hash in self[range] { body(hash) }
  }
}
