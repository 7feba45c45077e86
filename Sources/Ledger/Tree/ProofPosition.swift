/// Where a proof's verification stands: a node and the last node of the same height (`fn` and `sn` of RFC 9162).
struct ProofPosition {
  enum Side {
    case left
    case right
  }

  var first: Int
  var last: Int

  /// Begins at the largest complete subtree that ends with leaf `first`.
  static func endOfSubtree(first: Int, last: Int) -> ProofPosition {
    let height = (~first).trailingZeroBitCount
    return ProofPosition(first: first >> height, last: last >> height)
  }

  /// Moves one step of the path up and tells on which side the sibling of this step stands.
  mutating func climb() -> Side {
    let side: Side = first & 1 == 1 || first == last ? .left : .right
    if side == .left {
      while first & 1 == 0, first != 0 { shift() }
    }
    shift()
    return side
  }

  private mutating func shift() {
    first >>= 1
    last >>= 1
  }
}
