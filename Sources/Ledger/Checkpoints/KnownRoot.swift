/// A root that somebody keeps elsewhere: what a ledger is held against.
package enum KnownRoot: Hashable, Sendable {
  case checkpoint(Checkpoint)
  /// Typed from paper.
  case paper(PaperCode)

  package var size: Int {
    switch self {
    case .checkpoint(let checkpoint): checkpoint.size
    case .paper(let code): code.size
    }
  }

  package func matches(root: Digest) -> Bool {
    switch self {
    case .checkpoint(let checkpoint): checkpoint.root == root
    case .paper(let code): code.matches(root: root)
    }
  }
}
