/// Bytes as they arrive, handed out line by line.
package struct LineBuffer {
  package private(set) var bytes: [UInt8] = []
  private var start = 0
  private var searched = 0

  package init() {}

  /// Bytes of the line that has begun and not ended.
  package var pendingCount: Int { bytes.count - start }

  package mutating func append(_ more: UnsafeRawBufferPointer) {
    if start == bytes.count {
      bytes.removeAll(keepingCapacity: true)
      (start, searched) = (0, 0)
    } else if start > 1 << 20 {
      bytes.removeFirst(start)
      (start, searched) = (0, searched - start)
    }
    bytes.append(contentsOf: more)
  }

  /// Where the next whole line stands in `bytes`, without its end; good until the next `append`.
  package mutating func nextLine() -> Range<Int>? {
    guard let end = LineBuffer.lineEnd(in: bytes, from: searched) else {
      searched = bytes.count
      return nil
    }
    defer { (start, searched) = (end + 1, end + 1) }
    return start..<end
  }

  /// Lines are long: eight bytes at a time, until one of them is the end of a line.
  private static func lineEnd(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBytes { buffer in
      let ones: UInt64 = 0x0101_0101_0101_0101
      var place = start
      while place + 8 <= buffer.count {
        let word = buffer.loadUnaligned(fromByteOffset: place, as: UInt64.self) ^ (ones &* UInt64(UInt8(ascii: "\n")))
        if (word &- ones) & ~word & (ones << 7) != 0 { break }
        place += 8
      }
      return buffer[place...].firstIndex(of: UInt8(ascii: "\n"))
    }
  }
}
