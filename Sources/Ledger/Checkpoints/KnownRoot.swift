/// A root that somebody keeps elsewhere: what a ledger is held against.
package enum KnownRoot: Hashable, Sendable {
  case checkpoint(Checkpoint)
  /// Typed from paper.
  case paper(PaperCode)
  /// Without the moment and the author: scanned, or read from a proof.
  case root(size: Int, Digest)

  package var size: Int {
    switch self {
    case .checkpoint(let checkpoint): checkpoint.size
    case .paper(let code): code.size
    case .root(let size, _): size
    }
  }

  package func matches(root: Digest) -> Bool {
    switch self {
    case .checkpoint(let checkpoint): checkpoint.root == root
    case .paper(let code): code.matches(root: root)
    case .root(_, let known): known == root
    }
  }
}
