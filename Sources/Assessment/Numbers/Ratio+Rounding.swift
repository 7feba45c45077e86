extension Ratio {
  /// The multiple of `step`, counted from `origin`, that the rounding leads to. `step` is above zero.
  public func rounded(toStep step: FixedDecimal, from origin: FixedDecimal = .zero, _ rounding: Rounding) -> Ratio {
    precondition(step > .zero, "a rounding step is above zero")
    let steps = ((self - Ratio(origin)) / Ratio(step)).roundedToWhole(rounding)
    return Ratio(origin) + steps * Ratio(step)
  }

  /// The value rounded to so many decimals (0 to 6).
  public func rounded(decimals: Int, _ rounding: Rounding) -> Ratio {
    precondition((0...6).contains(decimals), "decimals are 0 to 6")
    return rounded(toStep: FixedDecimal(millionths: Int64(Ratio.powersOfTen[6 - decimals])), rounding)
  }

  /// Decimal text with exactly so many places (0 to 6), rounded half-up: for figures that are printed, never fed on.
  public func text(decimals: Int) -> String {
    precondition((0...6).contains(decimals), "decimals are 0 to 6")
    let scaled = (self * Ratio(Ratio.powersOfTen[decimals])).roundedToWhole(.halfUp)
    let digits = "\(scaled.isNegative ? -scaled : scaled)"
    guard decimals > 0 else { return (scaled.isNegative ? "-" : "") + digits }
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return (scaled.isNegative ? "-" : "") + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }

  /// The shortest decimal text; a value that does not end within 6 places is rounded half-up there (contract, section 4).
  public var shortText: String {
    if let plain = halves { return plain }
    if let decimal = fixedDecimal { return decimal.description }
    let full = text(decimals: 6)
    let trimmed = full.reversed().drop { $0 == "0" }
    let text = String((trimmed.first == "." ? trimmed.dropFirst() : trimmed).reversed())
    return text == "-0" ? "0" : text
  }

  /// The text of whole and half numbers, which most levels are; `nil` of others.
  private var halves: String? {
    guard let (top, bottom) = reduced.narrowParts, bottom <= 2, let value = Int64(exactly: top) else { return nil }
    if bottom == 1 { return value.description }
    return (value < 0 ? "-" : "") + (value.magnitude / 2).description + ".5"
  }

  /// The same value as a decimal of at most six places, or `nil` where it is none.
  public var fixedDecimal: FixedDecimal? {
    let scaled = self * Ratio(1_000_000)
    let whole = scaled.roundedToWhole(.down)
    guard whole == scaled, let value = whole.narrowParts?.numerator, abs(value) < 1_000_000_000_000_000_000
    else { return nil }
    return FixedDecimal(millionths: Int64(value))
  }

  private static let powersOfTen: [Int128] = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000]

  private func roundedToWhole(_ rounding: Rounding) -> Ratio {
    if let parts = narrowParts, let whole = Ratio.wholeNarrow(parts.numerator, parts.denominator, rounding) {
      return Ratio(whole)
    }
    let (top, bottom) = parts
    let (quotient, remainder) = top.flooredDivision(by: bottom)
    let twice = remainder + remainder
    let goesUp = Ratio.goesUp(
      rounding,
      isWhole: remainder.isZero,
      half: twice == bottom ? 0 : twice < bottom ? -1 : 1,
      isOdd: quotient.isOdd
    )
    return Ratio.whole(quotient + WideInteger(goesUp ? 1 : 0))
  }

  private static func wholeNarrow(_ top: Int128, _ bottom: Int128, _ rounding: Rounding) -> Int128? {
    var (quotient, remainder) = top.quotientAndRemainder(dividingBy: bottom)
    if remainder < 0 {
      quotient -= 1
      remainder += bottom
    }
    let rest = bottom - remainder
    let half = remainder == rest ? 0 : remainder < rest ? -1 : 1
    let up = goesUp(rounding, isWhole: remainder == 0, half: half, isOdd: quotient & 1 != 0)
    let (result, overflow) = quotient.addingReportingOverflow(up ? 1 : 0)
    return overflow ? nil : result
  }

  /// `half`: the remainder against the midpoint, below, at or above it.
  private static func goesUp(_ rounding: Rounding, isWhole: Bool, half: Int, isOdd: Bool) -> Bool {
    guard !isWhole else { return false }
    switch rounding {
    case .up: return true
    case .down: return false
    case .halfUp: return half >= 0
    case .halfEven: return half > 0 || half == 0 && isOdd
    }
  }
}
