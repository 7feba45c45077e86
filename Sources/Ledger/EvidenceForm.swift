/// Rows as bytes, one after the other in one buffer that is kept, to be had in the order of their bytes.
struct EvidenceForm: Sendable {
  private struct Place {
    /// The first eight bytes, the highest first: enough to tell most rows apart.
    let beginning: UInt64
    let range: Range<Int>
  }

  private static let beginning = 8

  private var bytes: [UInt8] = []
  private var starts: [Int] = []

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
  }

  /// Begins a row with room for what `end` puts in front.
  mutating func begin() {
    starts.append(bytes.count)
    bytes.append(0)
  }

  mutating func append(_ number: Int64) {
    withUnsafeTemporaryAllocation(byteCount: NumberField.room, alignment: 1) { buffer in
      bytes.append(contentsOf: buffer[..<NumberField.store(number, at: 0, in: buffer)])
    }
  }

  mutating func append(_ text: String) {
    var field = LeafFields()
    field.append(text)
    bytes.append(contentsOf: field.bytes)
  }

  /// A field as it is.
  mutating func append(_ field: UnsafeRawBufferPointer) { bytes.append(contentsOf: field) }

  mutating func end(_ given: UInt8) { bytes[starts[starts.count - 1]] = given }

  /// Hands over every row, sorted.
  func sorted(_ body: (UnsafeRawBufferPointer) -> Void) {
    bytes.withUnsafeBytes { bytes in
      var places = starts.indices.map { index in
        let end = index + 1 < starts.count ? starts[index + 1] : bytes.count
        let range = starts[index]..<end
        return Place(beginning: EvidenceForm.beginning(of: bytes[range]), range: range)
      }
      places.sort { left, right in
        guard left.beginning == right.beginning else { return left.beginning < right.beginning }
        return bytes[left.range].lexicographicallyPrecedes(bytes[right.range])
      }
      for place in places { body(UnsafeRawBufferPointer(rebasing: bytes[place.range])) }
    }
  }

  /// Zeros stand for what a short row lacks.
  private static func beginning(of row: Slice<UnsafeRawBufferPointer>) -> UInt64 {
    guard row.count >= beginning else { return row.reduce(0) { $0 << 8 | UInt64($1) } << UInt64(8 * (8 - row.count)) }
    return UInt64(bigEndian: row.base.loadUnaligned(fromByteOffset: row.startIndex, as: UInt64.self))
  }
}
