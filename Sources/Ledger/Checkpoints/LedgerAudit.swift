/// Walks once over the leaves of a ledger and holds it against roots that are kept elsewhere.
///
/// Memory: O(log n) and the known roots.
package struct LedgerAudit: Sendable {
  /// What became of a known root.
  package enum Verdict: Hashable, Sendable {
    /// The ledger still begins with what it was then.
    case holds
    /// Something was changed, removed, added or reordered before that size.
    case differs(root: Digest)
    /// The newest leaves are gone: the ledger ends before that size.
    case cutOff
  }

  /// A known root and its verdict.
  package struct Finding: Hashable, Sendable {
    package let known: KnownRoot
    package let verdict: Verdict
  }

  private var frontier = MerkleFrontier()
  /// The next to be met stands last.
  private var waiting: [KnownRoot]
  private var findings: [Finding] = []

  package init(against known: [KnownRoot] = []) {
    waiting = known.sorted { $0.size > $1.size }
    judge()
  }

  /// Leaves so far: the size up to which everything was seen.
  package var size: Int { frontier.size }

  package var root: Digest { frontier.root }

  package mutating func append(_ leafHash: Digest) {
    frontier.append(leafHash)
    judge()
  }

  /// A finding for each known root, the smallest size first.
  package func finish() -> [Finding] {
    findings + waiting.reversed().map { Finding(known: $0, verdict: .cutOff) }
  }

  private mutating func judge() {
    while let known = waiting.last, known.size == frontier.size {
      waiting.removeLast()
      let root = frontier.root
      findings.append(Finding(known: known, verdict: known.matches(root: root) ? .holds : .differs(root: root)))
    }
  }
}
