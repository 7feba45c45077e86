import Assessment

extension Ratio {
  /// The exact text that is stored: `2200/27`, a whole number alone without denominator.
  var stored: String {
    guard let parts = reduced.narrowParts, let top = Int64(exactly: parts.numerator),
      let bottom = Int64(exactly: parts.denominator)
    else { return description }
    return bottom == 1 ? top.description : top.description + "/" + bottom.description
  }

  /// Reads what `stored` wrote, of any size; throws `corrupt` for any other text.
  init(stored text: String) throws(StoreError) {
    if let short = Ratio.short(text) {
      self = short
      return
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let numerator = Ratio.whole(parts[0]) else { throw StoreError(unknownValue: text) }
    guard parts.count > 1 else {
      self = numerator
      return
    }
    guard parts.count == 2, let denominator = Ratio.whole(parts[1]), !denominator.isZero else {
      throw StoreError(unknownValue: text)
    }
    self = numerator / denominator
  }

  /// Both sides of at most 18 digits, which nearly all are; `nil` for everything else.
  private static func short(_ text: String) -> Ratio? {
    var (sides, place, digits, sign): ((Int64, Int64), Int, Int, Int64) = ((0, 0), 0, 0, 1)
    for (offset, byte) in text.utf8.enumerated() {
      switch byte {
      case 48...57 where digits < 18:
        digits += 1
        if place == 0 { sides.0 = sides.0 * 10 + Int64(byte - 48) } else { sides.1 = sides.1 * 10 + Int64(byte - 48) }
      case UInt8(ascii: "-") where offset == 0: sign = -1
      case UInt8(ascii: "/") where place == 0 && digits > 0: (place, digits) = (1, 0)
      default: return nil
      }
    }
    guard digits > 0, place == 0 || sides.1 > 0 else { return nil }
    let numerator = Int128(sign * sides.0)
    return place == 0 ? Ratio(numerator) : Ratio(numerator, Int128(sides.1))
  }

  private static func whole(_ text: Substring) -> Ratio? {
    if let narrow = Int128(text) { return Ratio(narrow) }
    let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
    guard !digits.isEmpty, digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
    let magnitude = digits.reduce(Ratio.zero) { $0 * Ratio(10) + Ratio(Int128($1 - 48)) }
    return text.hasPrefix("-") ? -magnitude : magnitude
  }
}
