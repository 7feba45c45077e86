extension Ratio {
  /// The same value in lowest terms: keeps the numbers of long sums small enough for the fast path.
  public var reduced: Ratio {
    guard let (top, bottom) = narrowParts else { return self }
    var (greater, smaller) = (top.magnitude, bottom.magnitude)
    while smaller != 0 { (greater, smaller) = (smaller, greater % smaller) }
    guard greater > 1, let divisor = Int128(exactly: greater) else { return self }
    return Ratio(top / divisor, bottom / divisor)
  }
}
