/// A decimal with at most six places, held as a whole number of millionths: what ratings, levels and weights are made of.
///
/// Range: 12 digits in all, so the millionths always fit an `Int64`. Exact; never converted to binary floating point.
public struct FixedDecimal: Hashable, Sendable {
  /// The value × 10⁶.
  public let millionths: Int64

  public init(millionths: Int64) { self.millionths = millionths }

  /// A whole number, for values known in code. Traps beyond ±10¹².
  public init(_ whole: Int) {
    precondition(abs(whole) < 1_000_000_000_000, "a decimal has at most 12 digits")
    millionths = Int64(whole) * 1_000_000
  }

  public static let zero = FixedDecimal(millionths: 0)
  public static let one = FixedDecimal(millionths: 1_000_000)
}

extension FixedDecimal: Comparable {
  public static func < (left: FixedDecimal, right: FixedDecimal) -> Bool { left.millionths < right.millionths }
}

extension FixedDecimal: CustomStringConvertible {
  /// The shortest decimal text with `.`: `3`, `2.5`, `-0.125`.
  public var description: String {
    let magnitude = millionths.magnitude
    let whole = "\(millionths < 0 ? "-" : "")\(magnitude / 1_000_000)"
    let fraction = magnitude % 1_000_000
    guard fraction != 0 else { return whole }
    let digits = String(fraction + 1_000_000).dropFirst()
    return whole + "." + String(digits.reversed().drop { $0 == "0" }.reversed())
  }
}
