/// Texts as bytes, each kept once and numbered from 0: a look-up makes no `String`.
struct ByteInterner {
  private var arena: [UInt8] = []
  /// Where each text ends in the arena.
  private var ends: [Int] = []
  /// Open addressing: upper half of the hash and number + 1; 0 = free.
  private var slots: [UInt64] = Array(repeating: 0, count: 16)
  /// The text found last: neighbouring rows often repeat it.
  private var last = -1

  var count: Int { ends.count }

  init(_ texts: some Sequence<String> = []) {
    for var text in texts { text.withUTF8 { bytes in _ = intern(bytes) } }
  }

  /// The number of a text kept before.
  mutating func find(_ bytes: CSVCell) -> Int? {
    if last >= 0, equals(last, bytes) { return last }
    let index = Int(slots[slot(of: bytes, hash: ByteHash.hash(bytes))] & 0xFFFF_FFFF) - 1
    guard index >= 0 else { return nil }
    last = index
    return index
  }

  /// The number of a text, kept from now on.
  mutating func intern(_ bytes: CSVCell) -> Int {
    if let index = find(bytes) { return index }
    if (ends.count + 1) * 4 > slots.count * 3 { grow() }
    let hash = ByteHash.hash(bytes)
    arena.append(contentsOf: bytes)
    ends.append(arena.count)
    slots[slot(of: bytes, hash: hash)] = entry(hash, ends.count - 1)
    last = ends.count - 1
    return last
  }

  func text(_ index: Int) -> String { String(decoding: arena[range(index)], as: UTF8.self) }

  private func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }

  private func equals(_ index: Int, _ bytes: CSVCell) -> Bool {
    let range = range(index)
    guard range.count == bytes.count else { return false }
    return arena.withUnsafeBufferPointer { arena in
      for offset in 0..<range.count where arena[range.lowerBound + offset] != bytes[offset] { return false }
      return true
    }
  }

  /// The slot that holds the text, or the free one where it belongs.
  private func slot(of bytes: CSVCell, hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let index = Int(slots[slot] & 0xFFFF_FFFF) - 1
      if slots[slot] >> 32 == hash >> 32, equals(index, bytes) { return slot }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func entry(_ hash: UInt64, _ index: Int) -> UInt64 { (hash & ~0xFFFF_FFFF) | UInt64(index + 1) }

  private mutating func grow() {
    let old = ends.count
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for index in 0..<old {
      let hash = arena.withUnsafeBufferPointer { ByteHash.hash(CSVCell(rebasing: $0[range(index)])) }
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = entry(hash, index)
    }
  }
}

/// A hash that is the same in every run; nothing shows its order.
enum ByteHash {
  static func hash(_ bytes: CSVCell) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    var hash = UInt64(raw.count) &* 0x9E37_79B9_7F4A_7C15
    var offset = 0
    while offset + 8 <= raw.count {
      hash = mix(hash, raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < raw.count {
      rest = rest << 8 | UInt64(raw[offset])
      offset += 1
    }
    return mix(hash, rest)
  }

  /// Folds the 128-bit product of the two, each disturbed by a constant (the way of wyhash).
  static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = (left ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: right ^ 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low
  }
}
