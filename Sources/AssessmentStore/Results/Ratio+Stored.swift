import Assessment

extension Ratio {
  /// The exact text that is stored: `2200/27`, a whole number alone without denominator.
  var stored: String { description }

  /// Reads what `stored` wrote, of any size; throws `corrupt` for any other text.
  init(stored text: String) throws(StoreError) {
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

  private static func whole(_ text: Substring) -> Ratio? {
    if let narrow = Int128(text) { return Ratio(narrow) }
    let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
    guard !digits.isEmpty, digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
    let magnitude = digits.reduce(Ratio.zero) { $0 * Ratio(10) + Ratio(Int128($1 - 48)) }
    return text.hasPrefix("-") ? -magnitude : magnitude
  }
}
