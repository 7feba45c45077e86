/// The right edge of a Merkle tree: enough to append leaves and to know the root at any size.
///
/// Memory: one digest for each bit set in the size. Cost: two hashes a leaf on average, at most 64 a root.
package struct MerkleFrontier: Hashable, Sendable {
  /// Leaves so far.
  package private(set) var size: Int
  /// The roots of the complete subtrees that the size is made of, the largest first.
  package private(set) var peaks: [Digest]

  package init() {
    size = 0
    peaks = []
  }

  /// Goes on from where another stopped; `nil` unless there is one peak for each bit set in the size.
  package init?(size: Int, peaks: [Digest]) {
    guard size >= 0, peaks.count == size.nonzeroBitCount else { return nil }
    self.size = size
    self.peaks = peaks
  }

  package mutating func append(_ leafHash: Digest) {
    var hash = leafHash
    var rest = size
    while rest & 1 == 1, let left = peaks.popLast() {
      hash = MerkleTree.nodeHash(left, hash)
      rest >>= 1
    }
    peaks.append(hash)
    size += 1
  }

  /// The root of all leaves so far.
  package var root: Digest {
    guard let last = peaks.last else { return MerkleTree.emptyRoot }
    return peaks.dropLast().reversed().reduce(last) { MerkleTree.nodeHash($1, $0) }
  }
}
