extension Ratio {
  /// The same value with the smallest numerator and denominator: keeps long sums within 128 bits.
  ///
  /// Cost: a greatest common divisor; in sums `tamed` is cheaper.
  public var reduced: Ratio {
    guard let (top, bottom) = narrowParts, bottom != 1 else { return self }
    if let top = Int64(exactly: top), let bottom = Int64(exactly: bottom) { return Ratio.reduced(top, bottom) }
    let divisor = Int128(Ratio.commonDivisor(top.magnitude, bottom.magnitude))
    return divisor == 1 ? self : Ratio(top / divisor, bottom / divisor)
  }

  /// The same value, reduced only where its parts have grown long: what a sum keeps between its terms.
  package var tamed: Ratio {
    guard let (top, bottom) = narrowParts else { return self }
    let limit: Int128 = 1 << 40
    return bottom < limit && top < limit && top > -limit ? self : reduced
  }

  /// A decimal in its smallest terms; whole and half numbers cost no greatest common divisor.
  package static func smallest(_ decimal: FixedDecimal) -> Ratio {
    let (whole, rest) = decimal.millionths.quotientAndRemainder(dividingBy: 1_000_000)
    if rest == 0 { return Ratio(Int128(whole)) }
    if rest == 500_000 || rest == -500_000 { return Ratio(Int128(decimal.millionths / 500_000), 2) }
    return reduced(decimal.millionths, 1_000_000)
  }

  private static func reduced(_ top: Int64, _ bottom: Int64) -> Ratio {
    let divisor = commonDivisor(top.magnitude, bottom.magnitude)
    return Ratio(Int128(top / Int64(divisor)), Int128(bottom / Int64(divisor)))
  }

  private static func commonDivisor<Number: UnsignedInteger>(_ left: Number, _ right: Number) -> Number {
    var (greater, smaller) = (left, right)
    while smaller != 0 { (greater, smaller) = (smaller, greater % smaller) }
    return greater
  }
}
