extension Ratio {
  /// The same value with the smallest numerator and denominator: keeps long sums within 128 bits.
  ///
  /// Cost: a greatest common divisor; leave it out of inner loops.
  public var reduced: Ratio {
    guard let (top, bottom) = narrowParts else { return self }
    var (greater, smaller) = (top.magnitude, bottom.magnitude)
    while smaller != 0 { (greater, smaller) = (smaller, greater % smaller) }
    let divisor = Int128(greater)
    return divisor == 1 ? self : Ratio(top / divisor, bottom / divisor)
  }
}
