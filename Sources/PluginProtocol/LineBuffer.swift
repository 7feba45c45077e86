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
    let found = bytes.withUnsafeBufferPointer { buffer in
      buffer[searched...].firstIndex(of: UInt8(ascii: "\n"))
    }
    guard let end = found else {
      searched = bytes.count
      return nil
    }
    defer { (start, searched) = (end + 1, end + 1) }
    return start..<end
  }
}
