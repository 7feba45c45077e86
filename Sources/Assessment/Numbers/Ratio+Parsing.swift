extension Ratio {
  /// Reads a decimal or a fraction of two whole numbers of at most 12 digits: `2.5`, `2/3`.
  public init(parsing text: String) throws(NumberFault) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      self.init(try FixedDecimal(parsing: text))
      return
    }
    let (top, bottom) = (try Ratio.whole(parts[0]), try Ratio.whole(parts[1]))
    guard bottom > 0 else { throw .unexpectedCharacter }
    self.init(top, bottom)
  }

  private static func whole(_ text: Substring) throws(NumberFault) -> Int128 {
    guard !text.isEmpty else { throw .empty }
    guard text.utf8.count <= 13, let value = Int64(text) else {
      throw text.utf8.count > 13 ? .tooManyDigits : .unexpectedCharacter
    }
    guard value.magnitude < 1_000_000_000_000 else { throw .tooManyDigits }
    return Int128(value)
  }
}
