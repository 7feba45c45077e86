import Crypto

/// Stands for a personal value in a leaf: SHA-256 (salt ‖ UTF-8 of the value).
///
/// With salt and value anybody can check it; without the salt it tells nothing, so it stays when they are erased.
package struct Commitment: Hashable, Sendable {
  package let digest: Digest

  package init(to value: String, salt: Salt) {
    var hash = SHA256()
    salt.bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    Array(value.utf8).withUnsafeBytes { hash.update(bufferPointer: $0) }
    digest = Digest(hash.finalize())
  }

  /// A commitment that was kept when its value was erased.
  package init(digest: Digest) { self.digest = digest }

  /// Whether it stands for the value.
  package func verify(_ value: String, salt: Salt) -> Bool { Commitment(to: value, salt: salt) == self }
}
