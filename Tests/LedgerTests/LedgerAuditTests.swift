import Ledger
import Testing

@Suite struct LedgerAuditTests {
  @Test func holdsAgainstEveryEarlierRoot() throws {
    let known = try (0...8).map { KnownRoot.checkpoint(try CheckpointExamples.checkpoint(size: $0)) }
    let audit = walk(PublishedVectors.leafHashes, against: known.reversed())
    #expect(audit.size == 8)
    #expect(audit.root.description == PublishedVectors.roots[8])
    #expect(audit.finish().map(\.known) == known)
    #expect(audit.finish().allSatisfy { $0.verdict == .holds })
  }

  @Test func tellsFromWhichSizeOnAHistoryWasRewritten() throws {
    var leaves = PublishedVectors.leafHashes
    leaves[4] = MerkleTree.leafHash(of: [7])
    let known = try [4, 5, 8].map { KnownRoot.paper(try CheckpointExamples.checkpoint(size: $0).paperCode) }
    let verdicts = walk(leaves, against: known).finish().map(\.verdict)
    let roots = [5, 8].map { SeededTree.root(leaves.prefix($0)) }
    #expect(verdicts == [.holds, .differs(root: roots[0]), .differs(root: roots[1])])
  }

  @Test func noticesThatTheNewestLeavesAreGone() throws {
    let known = try [6, 8].map { KnownRoot.checkpoint(try CheckpointExamples.checkpoint(size: $0)) }
    let audit = walk(Array(PublishedVectors.leafHashes.prefix(7)), against: known)
    #expect(audit.size == 7)
    #expect(audit.finish().map(\.verdict) == [.holds, .cutOff])
  }

  @Test func judgesARootTwiceWhenItIsKnownTwice() throws {
    let checkpoint = try CheckpointExamples.checkpoint(size: 3)
    let known = [KnownRoot.checkpoint(checkpoint), .paper(checkpoint.paperCode)]
    #expect(walk(PublishedVectors.leafHashes, against: known).finish().map(\.verdict) == [.holds, .holds])
  }

  private func walk(_ leaves: [Digest], against known: [KnownRoot]) -> LedgerAudit {
    var audit = LedgerAudit(against: known)
    for leaf in leaves { audit.append(leaf) }
    return audit
  }
}
