import Ledger
import SeededRandom
import Testing

@Suite struct ProofTests {
  @Test(arguments: PublishedVectors.inclusion) func givesThePublishedInclusionProofs(vector: PathVector) throws {
    let proof = try InclusionProof(index: vector.from, size: vector.to, from: PublishedVectors.leafHashes)
    #expect(proof.path.map(\.description) == vector.path)
  }

  @Test(arguments: PublishedVectors.consistency) func givesThePublishedConsistencyProofs(vector: PathVector) throws {
    let proof = try ConsistencyProof(oldSize: vector.from, newSize: vector.to, from: PublishedVectors.leafHashes)
    #expect(proof.path.map(\.description) == vector.path)
  }

  @Test(arguments: 1...64) func provesEveryLeafAndNoOther(size: Int) throws {
    let leaves = SeededTree.leaves(size)
    let root = SeededTree.root(leaves[...])
    for index in 0..<size {
      let proof = try InclusionProof(index: index, size: size, from: leaves)
      #expect(proof.verify(leafHash: leaves[index], root: root))
      #expect(!proof.verify(leafHash: leaves[(index + 1) % size], root: root) || size == 1)
      #expect(!proof.verify(leafHash: leaves[index], root: MerkleTree.emptyRoot))
      let moved = InclusionProof(index: (index + 1) % size, size: size, path: proof.path)
      #expect(!moved.verify(leafHash: leaves[index], root: root) || size == 1)
    }
  }

  @Test(arguments: 0...64) func provesEveryEarlierTree(size: Int) throws {
    let leaves = SeededTree.leaves(size)
    let root = SeededTree.root(leaves[...])
    for oldSize in 0...size {
      let oldRoot = SeededTree.root(leaves.prefix(oldSize))
      let proof = try ConsistencyProof(oldSize: oldSize, newSize: size, from: leaves)
      #expect(proof.verify(oldRoot: oldRoot, newRoot: root))
      #expect(!proof.verify(oldRoot: MerkleTree.leafHash(of: [7]), newRoot: root))
      #expect(oldSize == 0 || !proof.verify(oldRoot: oldRoot, newRoot: MerkleTree.leafHash(of: [7])))
    }
  }

  @Test(arguments: 2...64) func detectsARewrittenLeaf(size: Int) throws {
    var generator = SeededGenerator(seed: UInt64(size))
    let oldSize = Int.random(in: 1..<size, using: &generator)
    var leaves = SeededTree.leaves(size)
    let oldRoot = SeededTree.root(leaves.prefix(oldSize))
    leaves[Int.random(in: 0..<oldSize, using: &generator)] = MerkleTree.leafHash(of: [7])
    let proof = try ConsistencyProof(oldSize: oldSize, newSize: size, from: leaves)
    #expect(!proof.verify(oldRoot: oldRoot, newRoot: SeededTree.root(leaves[...])))
  }

  @Test(arguments: 1...64) func refusesAPathWithAHashTooManyOrTooFew(size: Int) throws {
    var generator = SeededGenerator(seed: UInt64(size))
    let leaves = SeededTree.leaves(size)
    let root = SeededTree.root(leaves[...])
    let index = Int.random(in: 0..<size, using: &generator)
    let path = try InclusionProof(index: index, size: size, from: leaves).path
    let longer = InclusionProof(index: index, size: size, path: path + [root])
    let shorter = InclusionProof(index: index, size: size, path: Array(path.dropLast()))
    #expect(!longer.verify(leafHash: leaves[index], root: root))
    #expect(size == 1 || !shorter.verify(leafHash: leaves[index], root: root))
  }

  @Test func refusesSizesThatCannotBe() {
    let hash = MerkleTree.emptyRoot
    #expect(!InclusionProof(index: 3, size: 3, path: []).verify(leafHash: hash, root: hash))
    #expect(!InclusionProof(index: -1, size: 3, path: []).verify(leafHash: hash, root: hash))
    #expect(!ConsistencyProof(oldSize: 4, newSize: 3, path: []).verify(oldRoot: hash, newRoot: hash))
    #expect(!ConsistencyProof(oldSize: 2, newSize: 3, path: []).verify(oldRoot: hash, newRoot: hash))
  }
}
