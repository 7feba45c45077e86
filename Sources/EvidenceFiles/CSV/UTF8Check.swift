/// Finds the first byte that is not UTF-8, over pieces that may cut a character.
enum UTF8Check {
  /// What stands at the end of the bytes checked.
  enum Finding: Equatable {
    /// All good up to here; the rest may be the beginning of a character.
    case valid(upTo: Int)
    case invalid(at: Int)
  }

  /// Checks from an offset that begins a character.
  static func check(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Finding {
    var offset = start
    while offset < bytes.count {
      offset = endOfASCII(bytes, from: offset)
      guard offset < bytes.count else { break }
      guard let length = length(ofLead: bytes[offset]) else { return .invalid(at: offset) }
      let available = min(length, bytes.count - offset)
      for index in 1..<max(available, 1) where !isContinuation(bytes, offset, index) { return .invalid(at: offset) }
      guard available == length else { return .valid(upTo: offset) }
      offset += length
    }
    return .valid(upTo: offset)
  }

  /// Eight bytes at a time while no high bit is set.
  private static func endOfASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var offset = start
    let raw = UnsafeRawBufferPointer(bytes)
    while offset + 8 <= raw.count {
      guard raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 else { break }
      offset += 8
    }
    while offset < bytes.count, bytes[offset] < 0x80 { offset += 1 }
    return offset
  }

  private static func length(ofLead byte: UInt8) -> Int? {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }

  /// Neither overlong forms, nor surrogates, nor beyond U+10FFFF (Unicode, table 3-7).
  private static func isContinuation(_ bytes: UnsafeBufferPointer<UInt8>, _ lead: Int, _ index: Int) -> Bool {
    let byte = bytes[lead + index]
    guard index == 1 else { return byte & 0xC0 == 0x80 }
    return switch bytes[lead] {
    case 0xE0: (0xA0...0xBF).contains(byte)
    case 0xED: (0x80...0x9F).contains(byte)
    case 0xF0: (0x90...0xBF).contains(byte)
    case 0xF4: (0x80...0x8F).contains(byte)
    default: byte & 0xC0 == 0x80
    }
  }
}
