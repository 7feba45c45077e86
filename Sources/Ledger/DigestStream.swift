import Crypto

/// Digests a file as it is read, block by block.
package struct DigestStream {
  private var hash = SHA256()

  package init() {}

  package mutating func update(_ bytes: UnsafeRawBufferPointer) { hash.update(bufferPointer: bytes) }

  package mutating func update(_ bytes: [UInt8]) { bytes.withUnsafeBytes { update($0) } }

  package func finish() -> Digest { Digest(hash.finalize()) }
}
