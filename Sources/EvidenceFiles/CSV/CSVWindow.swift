/// The stretch of a file that is in memory: bytes are read in behind and dropped in front.
struct CSVWindow {
  private static let pieceSize = 256 << 10

  /// The room; the bytes read fill the front of it.
  private var room: [UInt8] = Array(repeating: 0, count: pieceSize)
  private(set) var count = 0

  /// The bytes read and not yet dropped.
  func withBytes<Outcome>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Outcome) rethrows -> Outcome {
    try room.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[..<count])) }
  }

  /// Moves what is behind the first `dropped` bytes to the front.
  mutating func drop(_ dropped: Int) {
    guard dropped > 0 else { return }
    count -= dropped
    let kept = count
    room.withUnsafeMutableBytes { room in
      room.copyMemory(from: UnsafeRawBufferPointer(rebasing: room[dropped..<(dropped + kept)]))
    }
  }

  /// Reads on, into twice the room when it is full; how many bytes came, 0 at the end of the file.
  mutating func fill(from stream: inout ByteStream) throws -> Int {
    if count == room.count { room = withBytes { $0 + Array(repeating: 0, count: $0.count) } }
    let filled = count
    let read = try room.withUnsafeMutableBytes { room in
      try stream.read(into: UnsafeMutableRawBufferPointer(rebasing: room[filled...]))
    }
    count += read
    return read
  }
}
