/// The canonical form of a record as it grows, field by field. Documentation/ledger.md describes it byte by byte.
///
/// A field is its length, then its bytes. A number's bytes are the fewest that hold it (two's complement, the highest first;
/// none for zero), a text's are UTF-8, a list is its count and then the fields of each element. No two different records look alike.
package struct LeafFields: Sendable {
  package private(set) var bytes: [UInt8]

  /// The length byte of a field that is not there.
  static let absent: UInt8 = 255
  /// The length byte of a field of 254 bytes or more: its length follows in eight bytes, the highest first.
  static let long: UInt8 = 254

  init(capacity: Int = 0) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  init(_ kind: LeafKind, version: UInt8) { bytes = [kind.rawValue, version] }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  package mutating func append(_ number: Int64) {
    let significantBits = 65 - (number ^ (number >> 63)).leadingZeroBitCount
    let count = number == 0 ? 0 : (significantBits + 7) / 8
    bytes.append(UInt8(truncatingIfNeeded: count))
    var shift = (count - 1) * 8
    while shift >= 0 {
      bytes.append(UInt8(truncatingIfNeeded: number >> Int64(shift)))
      shift -= 8
    }
  }

  package mutating func append(_ number: Int64?) {
    if let number { append(number) } else { bytes.append(LeafFields.absent) }
  }

  package mutating func append(_ text: String) { append(bytes: text.utf8) }

  package mutating func append(_ text: String?) {
    if let text { append(text) } else { bytes.append(LeafFields.absent) }
  }

  package mutating func append(_ digest: Digest) { append(bytes: digest.bytes) }

  package mutating func append(_ commitment: Commitment) { append(commitment.digest) }

  package mutating func append(_ commitment: Commitment?) {
    if let commitment { append(commitment) } else { bytes.append(LeafFields.absent) }
  }

  package mutating func append<Element>(list: [Element], _ body: (inout LeafFields, Element) -> Void) {
    append(Int64(list.count))
    for element in list { body(&self, element) }
  }

  private mutating func append(bytes field: some Collection<UInt8>) {
    if field.count < Int(LeafFields.long) {
      bytes.append(UInt8(field.count))
    } else {
      bytes.append(LeafFields.long)
      withUnsafeBytes(of: Int64(field.count).bigEndian) { bytes.append(contentsOf: $0) }
    }
    bytes.append(contentsOf: field)
  }
}
