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

  package mutating func append(_ number: Int64) { append(Optional(number)) }

  package mutating func append(_ number: Int64?) {
    withUnsafeTemporaryAllocation(byteCount: NumberField.room, alignment: 1) { buffer in
      bytes.append(contentsOf: buffer[..<NumberField.store(number, at: 0, in: buffer)])
    }
  }

  /// The twelve numbers of a rating at once: several times as fast as one by one.
  mutating func append(_ row: PacketRow) {
    withUnsafeTemporaryAllocation(byteCount: 12 * NumberField.room, alignment: 1) { buffer in
      var end = NumberField.store(row.competency, at: 0, in: buffer)
      end += NumberField.store(row.method, at: end, in: buffer)
      end += NumberField.store(row.value, at: end, in: buffer)
      end += NumberField.store(row.day, at: end, in: buffer)
      end += NumberField.store(row.assessor, at: end, in: buffer)
      end += NumberField.store(row.indicator, at: end, in: buffer)
      end += NumberField.store(row.role, at: end, in: buffer)
      end += NumberField.store(row.item, at: end, in: buffer)
      end += NumberField.store(row.raters, at: end, in: buffer)
      end += NumberField.store(row.absence, at: end, in: buffer)
      end += NumberField.store(row.validUntil, at: end, in: buffer)
      end += NumberField.store(row.note, at: end, in: buffer)
      bytes.append(contentsOf: buffer[..<end])
    }
  }

  package mutating func append(_ text: String) { append(bytes: text.utf8) }

  package mutating func append(_ text: String?) {
    if let text { append(text) } else { bytes.append(LeafFields.absent) }
  }

  package mutating func append(_ digest: Digest) { digest.withUnsafeBytes { append(bytes: $0) } }

  package mutating func append(_ commitment: Commitment) { append(commitment.digest) }

  package mutating func append(_ commitment: Commitment?) {
    if let commitment { append(commitment) } else { bytes.append(LeafFields.absent) }
  }

  /// Bytes as one field.
  mutating func append(raw field: some Collection<UInt8>) { append(bytes: field) }

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
