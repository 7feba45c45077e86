/// The ratings of a file seen so far, to find one given twice.
///
/// A rating is kept as 96 bits of its hash and its line: 16 bytes, and a third of the room free. Two different ratings among
/// ten million are taken for one with a chance below 10⁻¹⁵.
struct RatingIndex {
  /// A rating's parts as numbers of one reading; -1 = not given.
  struct Key {
    var person: Int32
    var competency: Int32
    var method: Int32
    var assessor: Int32
    var role: Int32
    var indicator: Int32
    var item: Int32
    var day: Int32
  }

  private var tags: [UInt64] = Array(repeating: 0, count: 128)
  private var checks: [UInt32] = Array(repeating: 0, count: 128)
  /// 0 = free.
  private var lines: [UInt32] = Array(repeating: 0, count: 128)
  private(set) var count = 0

  /// Keeps its room: cheap where there was little in it.
  mutating func removeAll() {
    for index in lines.indices { lines[index] = 0 }
    count = 0
  }

  /// Keeps the rating; the line of the same one when there was one before.
  mutating func insert(_ key: Key, line: Int) -> Int? {
    if (count + 1) * 3 > lines.count * 2 { grow() }
    let (tag, check) = RatingIndex.fingerprint(key)
    let mask = lines.count - 1
    var slot = Int(truncatingIfNeeded: tag) & mask
    while lines[slot] != 0 {
      if tags[slot] == tag, checks[slot] == check { return Int(lines[slot]) }
      slot = (slot + 1) & mask
    }
    (tags[slot], checks[slot], lines[slot]) = (tag, check, UInt32(line))
    count += 1
    return nil
  }

  private static func fingerprint(_ key: Key) -> (tag: UInt64, check: UInt32) {
    let first = pair(key.person, key.assessor)
    let second = pair(key.competency, key.indicator)
    let third = pair(key.method, key.item)
    let fourth = pair(key.role, key.day)
    let tag = ByteHash.mix(ByteHash.mix(ByteHash.mix(first, second), third), fourth)
    let check = ByteHash.mix(ByteHash.mix(ByteHash.mix(~fourth, first), second &+ 1), third)
    return (tag, UInt32(truncatingIfNeeded: check >> 32))
  }

  private static func pair(_ high: Int32, _ low: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: high)) << 32 | UInt64(UInt32(bitPattern: low))
  }

  private mutating func grow() {
    let old = (tags, checks, lines)
    let size = lines.count * 2
    tags = Array(repeating: 0, count: size)
    checks = Array(repeating: 0, count: size)
    lines = Array(repeating: 0, count: size)
    for index in old.2.indices where old.2[index] != 0 {
      var slot = Int(truncatingIfNeeded: old.0[index]) & (size - 1)
      while lines[slot] != 0 { slot = (slot + 1) & (size - 1) }
      (tags[slot], checks[slot], lines[slot]) = (old.0[index], old.1[index], old.2[index])
    }
  }
}
