package import Assessment
import JSONText

/// Writes the hot messages onto a byte buffer.
package struct ByteWriter {
  package private(set) var bytes: [UInt8] = []
  /// The day written last and its bytes: evidence of one event shares few days.
  private var lastDay: CalendarDay?
  private var lastDayBytes: [UInt8] = []

  package init() {}

  /// The bytes so far; the writer starts anew.
  package mutating func takeBytes() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// Starts anew in the same storage.
  package mutating func clear() { bytes.removeAll(keepingCapacity: true) }

  @inline(__always)
  package mutating func byte(_ byte: UInt8) { bytes.append(byte) }

  /// Takes back what was written behind that many bytes.
  package mutating func cut(to count: Int) { bytes.removeLast(bytes.count - count) }

  package mutating func append(_ more: [UInt8]) { bytes.append(contentsOf: more) }

  /// What was written, as a tree.
  var json: JSONValue {
    do {
      return try JSONParser.parse(bytes)
    } catch {
      preconditionFailure("the writer wrote no JSON: \(error)")
    }
  }

  package mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  package mutating func natural(_ value: Int32) {
    guard value > 9 else { return bytes.append(48 + UInt8(truncatingIfNeeded: max(value, 0))) }
    digits(UInt64(value))
  }

  /// A quoted text that needs no escapes: codes of our own enumerations.
  package mutating func code(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: "\""))
  }

  package mutating func decimal(_ value: FixedDecimal) {
    bytes.append(UInt8(ascii: "\""))
    if value.millionths < 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, fraction) = value.millionths.magnitude.quotientAndRemainder(dividingBy: 1_000_000)
    digits(whole)
    if fraction > 0 { decimals(fraction) }
    bytes.append(UInt8(ascii: "\""))
  }

  package mutating func day(_ day: CalendarDay) {
    if day != lastDay {
      let start = bytes.count
      spellOut(day)
      lastDay = day
      lastDayBytes = Array(bytes[start...])
    } else {
      bytes.append(contentsOf: lastDayBytes)
    }
  }

  private mutating func spellOut(_ day: CalendarDay) {
    let (year, month, number) = day.components
    bytes.append(UInt8(ascii: "\""))
    pair(year / 100)
    pair(year % 100)
    bytes.append(UInt8(ascii: "-"))
    pair(month)
    bytes.append(UInt8(ascii: "-"))
    pair(number)
    bytes.append(UInt8(ascii: "\""))
  }

  /// The reduced fraction, or the whole number alone; `false` (and nothing written) beyond 36 digits.
  package mutating func ratio(_ value: Ratio) -> Bool {
    guard let (top, bottom) = value.reduced.narrowParts else { return false }
    if let top = Int64(exactly: top), let bottom = UInt64(exactly: bottom) {
      fraction(isNegative: top < 0, top.magnitude, bottom)
      return true
    }
    let text = value.description
    guard text.split(separator: "/").allSatisfy({ $0.utf8.count <= 36 }) else { return false }
    code(text)
    return true
  }

  private mutating func fraction(isNegative: Bool, _ top: UInt64, _ bottom: UInt64) {
    bytes.append(UInt8(ascii: "\""))
    if isNegative { bytes.append(UInt8(ascii: "-")) }
    digits(top)
    if bottom != 1 {
      bytes.append(UInt8(ascii: "/"))
      digits(bottom)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func digits(_ value: UInt64) {
    guard value > 9 else { return bytes.append(48 + UInt8(truncatingIfNeeded: value)) }
    var divisor: UInt64 = 1
    while value / divisor >= 10 { divisor *= 10 }
    var rest = value
    while divisor > 0 {
      let (digit, remainder) = rest.quotientAndRemainder(dividingBy: divisor)
      bytes.append(48 + UInt8(truncatingIfNeeded: digit))
      rest = remainder
      divisor /= 10
    }
  }

  private mutating func decimals(_ millionths: UInt64) {
    bytes.append(UInt8(ascii: "."))
    var (rest, divisor) = (millionths, UInt64(100_000))
    while rest > 0 {
      bytes.append(48 + UInt8(truncatingIfNeeded: rest / divisor))
      rest %= divisor
      divisor /= 10
    }
  }

  private mutating func pair(_ value: Int) {
    bytes.append(48 + UInt8(truncatingIfNeeded: value / 10))
    bytes.append(48 + UInt8(truncatingIfNeeded: value % 10))
  }
}
