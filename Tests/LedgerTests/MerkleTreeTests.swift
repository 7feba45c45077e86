import Ledger
import SeededRandom
import Testing

@Suite struct MerkleTreeTests {
  @Test(arguments: 0...8) func givesThePublishedRoots(size: Int) {
    var frontier = MerkleFrontier()
    for hash in PublishedVectors.leafHashes.prefix(size) { frontier.append(hash) }
    #expect(frontier.root.description == PublishedVectors.roots[size])
  }

  @Test(arguments: 0...64) func agreesWithTheRecursiveDefinition(size: Int) {
    let leaves = SeededTree.leaves(size)
    var frontier = MerkleFrontier()
    for leaf in leaves { frontier.append(leaf) }
    #expect(frontier.root == SeededTree.root(leaves[...]))
    #expect(frontier.size == size)
    #expect(frontier.peaks.count == size.nonzeroBitCount)
  }

  @Test(arguments: 0...64) func goesOnFromWhereAnotherStopped(size: Int) throws {
    let leaves = SeededTree.leaves(size + 9)
    var whole = MerkleFrontier()
    var first = MerkleFrontier()
    for leaf in leaves { whole.append(leaf) }
    for leaf in leaves.prefix(size) { first.append(leaf) }
    var resumed = try #require(MerkleFrontier(size: first.size, peaks: first.peaks))
    for leaf in leaves.dropFirst(size) { resumed.append(leaf) }
    #expect(resumed == whole)
  }

  @Test func refusesPeaksThatDoNotFitTheSize() {
    #expect(MerkleFrontier(size: 3, peaks: [MerkleTree.emptyRoot]) == nil)
    #expect(MerkleFrontier(size: -1, peaks: []) == nil)
  }

  @Test func tellsALeafFromANode() {
    let (left, right) = (MerkleTree.leafHash(of: [1]), MerkleTree.leafHash(of: [2]))
    #expect(MerkleTree.leafHash(of: left.bytes + right.bytes) != MerkleTree.nodeHash(left, right))
  }
}

/// Trees of seeded leaves, and the definition of RFC 6962 word for word to compare with.
enum SeededTree {
  static func leaves(_ count: Int, seed: UInt64 = 6962) -> [Digest] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in MerkleTree.leafHash(of: generator.bytes(20)) }
  }

  static func root(_ leaves: ArraySlice<Digest>) -> Digest {
    guard let first = leaves.first else { return MerkleTree.emptyRoot }
    guard leaves.count > 1 else { return first }
    var half = 1
    while half * 2 < leaves.count { half *= 2 }
    return MerkleTree.nodeHash(root(leaves.prefix(half)), root(leaves.dropFirst(half)))
  }
}
