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
    var bytes = text.utf8.makeIterator()
    var next = bytes.next()
    let isNegative = next == UInt8(ascii: "-")
    if isNegative { next = bytes.next() }
    func number() -> Int64? {
      var (value, digits): (Int64, Int) = (0, 0)
      while let byte = next, (48...57).contains(byte), digits < 18 {
        (value, digits) = (value * 10 + Int64(byte - 48), digits + 1)
        next = bytes.next()
      }
      return digits > 0 ? value : nil
    }
    guard let top = number() else { return nil }
    let numerator = Int128(isNegative ? -top : top)
    guard next != nil else { return Ratio(numerator) }
    guard next == UInt8(ascii: "/") else { return nil }
    next = bytes.next()
    guard let bottom = number(), bottom > 0, next == nil else { return nil }
    return Ratio(numerator, Int128(bottom))
  }

  private static func whole(_ text: Substring) -> Ratio? {
    if let narrow = Int128(text) { return Ratio(narrow) }
    let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
    guard !digits.isEmpty, digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
    let magnitude = digits.reduce(Ratio.zero) { $0 * Ratio(10) + Ratio(Int128($1 - 48)) }
    return text.hasPrefix("-") ? -magnitude : magnitude
  }
}
