/// The bytes of one number field: its length, then the fewest bytes that hold it in two's complement, the highest first.
enum NumberField {
  /// Bytes that must be free at the place of a field, more than any field takes.
  static let room = 9

  /// Stores a field and returns its length, 1 to 9. Bytes behind it, within `room`, may be overwritten.
  @inline(__always)
  static func store(_ number: Int64?, at start: Int, in buffer: UnsafeMutableRawBufferPointer) -> Int {
    guard let number else {
      buffer[start] = LeafFields.absent
      return 1
    }
    let significantBits = 65 - (number ^ (number >> 63)).leadingZeroBitCount
    let count = number == 0 ? 0 : (significantBits + 7) / 8
    buffer[start] = UInt8(truncatingIfNeeded: count)
    let highestFirst = (number &<< Int64(64 - 8 * count)).bigEndian
    buffer.storeBytes(of: highestFirst, toByteOffset: start + 1, as: Int64.self)
    return 1 + count
  }
}
