/// Shows that a leaf stands at its index in the tree of a certain size (RFC 6962, section 2.1.1).
package struct InclusionProof: Hashable, Sendable {
  package let index: Int
  package let size: Int
  /// Siblings, from the leaf to the root.
  package let path: [Digest]

  package init(index: Int, size: Int, path: [Digest]) {
    self.index = index
    self.size = size
    self.path = path
  }

  /// Reads every other leaf of the tree once. Traps unless 0 ≤ index < size.
  package init(index: Int, size: Int, from source: some LeafHashSource) throws {
    precondition((0..<size).contains(index), "a proof is of a leaf of the tree")
    self.init(
      index: index,
      size: size,
      path: try InclusionProof.siblings(of: index, size: size).map { try source.root(of: $0) }
    )
  }

  /// Whether the proof leads from the leaf to the root (RFC 9162, section 2.1.3.2).
  package func verify(leafHash: Digest, root: Digest) -> Bool {
    guard index >= 0, index < size else { return false }
    var position = ProofPosition(first: index, last: size - 1)
    var hash = leafHash
    for sibling in path {
      guard position.last > 0 else { return false }
      switch position.climb() {
      case .left: hash = MerkleTree.nodeHash(sibling, hash)
      case .right: hash = MerkleTree.nodeHash(hash, sibling)
      }
    }
    return position.last == 0 && hash == root
  }

  /// The subtrees beside the way from a leaf to the root, the lowest first.
  private static func siblings(of index: Int, size: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var tree = 0..<size
    while tree.count > 1 {
      let middle = tree.lowerBound + MerkleTree.split(tree.count)
      let (left, right) = (tree.lowerBound..<middle, middle..<tree.upperBound)
      let isLeft = index < middle
      ranges.append(isLeft ? right : left)
      tree = isLeft ? left : right
    }
    return ranges.reversed()
  }
}
