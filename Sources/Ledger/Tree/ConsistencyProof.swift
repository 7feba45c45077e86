/// Shows that a tree is the beginning of a later one: nothing of it was changed, removed or reordered (RFC 6962, section 2.1.2).
package struct ConsistencyProof: Hashable, Sendable {
  package let oldSize: Int
  package let newSize: Int
  package let path: [Digest]

  package init(oldSize: Int, newSize: Int, path: [Digest]) {
    self.oldSize = oldSize
    self.newSize = newSize
    self.path = path
  }

  /// Reads every leaf of the later tree at most once. Traps unless 0 ≤ oldSize ≤ newSize.
  package init(oldSize: Int, newSize: Int, from source: some LeafHashSource) throws {
    precondition(oldSize >= 0 && oldSize <= newSize, "the older tree is not the larger one")
    self.init(
      oldSize: oldSize,
      newSize: newSize,
      path: try ConsistencyProof.subtrees(oldSize, newSize).map { try source.root(of: $0) }
    )
  }

  /// Whether the proof leads to both roots (RFC 9162, section 2.1.4.2). The empty tree is the beginning of every other.
  package func verify(oldRoot: Digest, newRoot: Digest) -> Bool {
    guard oldSize >= 0, oldSize <= newSize else { return false }
    if oldSize == newSize { return path.isEmpty && oldRoot == newRoot }
    if oldSize == 0 { return path.isEmpty && oldRoot == MerkleTree.emptyRoot }
    let hashes = oldSize.nonzeroBitCount == 1 ? [oldRoot] + path : path
    guard let start = hashes.first else { return false }
    var position = ProofPosition.endOfSubtree(first: oldSize - 1, last: newSize - 1)
    var (old, new) = (start, start)
    for hash in hashes.dropFirst() {
      guard position.last > 0 else { return false }
      switch position.climb() {
      case .left: (old, new) = (MerkleTree.nodeHash(hash, old), MerkleTree.nodeHash(hash, new))
      case .right: new = MerkleTree.nodeHash(new, hash)
      }
    }
    return position.last == 0 && old == oldRoot && new == newRoot
  }

  /// The subtrees that both roots can be computed from, the lowest first.
  private static func subtrees(_ oldSize: Int, _ newSize: Int) -> [Range<Int>] {
    guard oldSize > 0 else { return [] }
    var ranges: [Range<Int>] = []
    var tree = 0..<newSize
    while oldSize != tree.upperBound {
      let middle = tree.lowerBound + MerkleTree.split(tree.count)
      let (left, right) = (tree.lowerBound..<middle, middle..<tree.upperBound)
      let endsLeft = oldSize <= middle
      ranges.append(endsLeft ? right : left)
      tree = endsLeft ? left : right
    }
    if tree.lowerBound > 0 { ranges.append(tree) }
    return ranges.reversed()
  }
}
