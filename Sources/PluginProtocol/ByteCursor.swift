package import Assessment

/// Reads the hot messages byte by byte, without a tree and without allocation. Strings there stand without escapes.
///
/// Every reader gives `nil` where something else stands; the message is then faulty.
package struct ByteCursor {
  private let bytes: [UInt8]
  private let end: Int
  package private(set) var index: Int
  /// The day read last and where its text begins.
  private var lastDay: (day: CalendarDay, place: Int)?

  package init(_ bytes: [UInt8], from start: Int = 0, to end: Int? = nil) {
    self.bytes = bytes
    self.end = end ?? bytes.count
    index = start
  }

  package var isAtEnd: Bool { index >= end }

  /// The next byte that is no white space.
  @inline(__always)
  package mutating func peek() -> UInt8? {
    while index < end {
      let byte = bytes[index]
      if byte > 0x20 { return byte }
      index += 1
    }
    return nil
  }

  @inline(__always)
  package mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    index += 1
    return true
  }

  /// A whole number that is not negative and fits 32 bits.
  package mutating func natural() -> Int32? {
    guard peek() != nil else { return nil }
    let start = index
    var value: Int64 = 0
    while index < end, case let digit = bytes[index] &- 48, digit < 10 {
      guard index - start < 10 else { return nil }
      value = value * 10 + Int64(digit)
      index += 1
    }
    return index > start ? Int32(exactly: value) : nil
  }

  /// Takes `null`, and says whether it stood there.
  package mutating func null() -> Bool {
    guard peek() == UInt8(ascii: "n") else { return false }
    return word("null")
  }

  /// The bytes of a string without escapes, between its quotes.
  package mutating func string() -> Range<Int>? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    let start = index
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        index += 1
        return start..<(index - 1)
      }
      if byte < 0x20 || byte == UInt8(ascii: "\\") { return nil }
      index += 1
    }
    return nil
  }

  /// The text of a range that `string` gave.
  package func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  package func matches(_ range: Range<Int>, _ text: StaticString) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { wanted in
      for offset in 0..<wanted.count where wanted[offset] != bytes[range.lowerBound + offset] { return false }
      return true
    }
  }

  private mutating func word(_ text: StaticString) -> Bool {
    let range = index..<(index + text.utf8CodeUnitCount)
    guard range.upperBound <= end, matches(range, text) else { return false }
    index = range.upperBound
    return true
  }

  /// A quoted decimal of at most 12 digits, 6 of them behind the point.
  package mutating func quotedDecimal() -> FixedDecimal? {
    guard take(UInt8(ascii: "\"")), let value = millionths(), take(UInt8(ascii: "\"")) else { return nil }
    return FixedDecimal(millionths: value)
  }

  /// A quoted decimal or fraction.
  package mutating func quotedRatio() -> Ratio? {
    guard take(UInt8(ascii: "\"")), let value = ratio(), take(UInt8(ascii: "\"")) else { return nil }
    return value
  }

  /// A quoted `YYYY-MM-DD`. The rows of a line share few days: one that was just read is not worked out again.
  package mutating func quotedDay() -> CalendarDay? {
    guard take(UInt8(ascii: "\"")), index + 10 < end, bytes[index + 10] == UInt8(ascii: "\"") else { return nil }
    let start = index
    index += 11
    if let lastDay, repeats(lastDay.place, at: start) { return lastDay.day }
    guard bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 7] == UInt8(ascii: "-") else { return nil }
    guard let century = pair(start), let year = pair(start + 2), let month = pair(start + 5),
      let number = pair(start + 8),
      let day = CalendarDay(year: century * 100 + year, month: month, day: number)
    else { return nil }
    lastDay = (day, start)
    return day
  }

  private func repeats(_ earlier: Int, at start: Int) -> Bool {
    for offset in 0..<10 where bytes[earlier + offset] != bytes[start + offset] { return false }
    return true
  }

  private func pair(_ place: Int) -> Int? {
    let (tens, ones) = (bytes[place] &- 48, bytes[place + 1] &- 48)
    return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
  }

  private mutating func millionths() -> Int64? {
    let isNegative = sign()
    let start = index
    var value: Int64 = 0
    var decimals = -1
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "."), decimals < 0, index > start {
        decimals = 0
      } else if case let digit = byte &- 48, digit < 10 {
        value = value * 10 + Int64(digit)
        if decimals >= 0 { decimals += 1 }
      } else {
        break
      }
      index += 1
      if index - start > 13 { return nil }
    }
    let digits = index - start - (decimals >= 0 ? 1 : 0)
    guard digits > 0, digits <= 12, decimals != 0, decimals <= 6 else { return nil }
    for _ in max(decimals, 0)..<6 { value *= 10 }
    return isNegative ? -value : value
  }

  /// A decimal as `millionths` reads it, or a fraction of two whole numbers of at most 36 digits each.
  mutating func ratio() -> Ratio? {
    let start = index
    let isNegative = sign()
    if let top = digits(), index < end, bytes[index] == UInt8(ascii: "/") {
      index += 1
      guard let bottom = digits(), bottom > 0 else { return nil }
      return Ratio(isNegative ? -top : top, bottom)
    }
    index = start
    return millionths().map { Ratio(Int128($0), 1_000_000) }
  }

  private mutating func sign() -> Bool {
    guard index < end, bytes[index] == UInt8(ascii: "-") else { return false }
    index += 1
    return true
  }

  private mutating func digits() -> Int128? {
    let start = index
    var value: Int64 = 0
    while index < end, index - start < 18, case let digit = bytes[index] &- 48, digit < 10 {
      value = value * 10 + Int64(digit)
      index += 1
    }
    var wide = Int128(value)
    while index < end, case let digit = bytes[index] &- 48, digit < 10 {
      guard index - start < 36 else { return nil }
      wide = wide * 10 + Int128(digit)
      index += 1
    }
    return index > start ? wide : nil
  }
}
