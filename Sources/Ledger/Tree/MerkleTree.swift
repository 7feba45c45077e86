import Crypto

/// The hashes of RFC 6962, section 2.1: a leaf and an inner node can never be taken for each other.
package enum MerkleTree {
  /// The root of a tree without leaves: SHA-256 of nothing.
  package static let emptyRoot = Digest(of: [])

  /// SHA-256 (0x00 ‖ form).
  package static func leafHash(of form: [UInt8]) -> Digest {
    var hash = SHA256()
    hash.update(byte: leafPrefix)
    form.withUnsafeBytes { hash.update(bufferPointer: $0) }
    return Digest(hash.finalize())
  }

  /// SHA-256 (0x01 ‖ left ‖ right).
  package static func nodeHash(_ left: Digest, _ right: Digest) -> Digest {
    var hash = SHA256()
    hash.update(byte: nodePrefix)
    left.withUnsafeBytes { hash.update(bufferPointer: $0) }
    right.withUnsafeBytes { hash.update(bufferPointer: $0) }
    return Digest(hash.finalize())
  }

  /// Where a tree over so many leaves (two or more) parts: the largest power of two below the count.
  static func split(_ count: Int) -> Int {
    precondition(count > 1, "only a tree of two leaves or more has two halves")
    return 1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)
  }

  static let leafPrefix: UInt8 = 0
  private static let nodePrefix: UInt8 = 1
}

extension SHA256 {
  mutating func update(byte: UInt8) {
    withUnsafeBytes(of: byte) { update(bufferPointer: $0) }
  }
}
