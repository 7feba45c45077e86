/// An exact fraction: figures, means, ratios and percentages between evidence and category.
///
/// Two 128-bit integers where they fit, wide ones where they do not; never binary floating point, never rounded by itself.
/// Kept unreduced in the hot path (a reduction costs more than a product); equality and order compare values.
public struct Ratio: Sendable {
  private enum Storage: Sendable {
    case narrow(Int128, Int128)
    case wide(WideInteger, WideInteger)
  }

  private let storage: Storage

  /// numerator / denominator; the denominator is not zero.
  public init(_ numerator: Int128, _ denominator: Int128 = 1) {
    precondition(denominator != 0, "a ratio needs a denominator other than zero")
    if denominator > 0 {
      self.init(storage: .narrow(numerator, denominator))
    } else if numerator > .min, denominator > .min {
      self.init(storage: .narrow(-numerator, -denominator))
    } else {
      self.init(wide: WideInteger(numerator).negated, WideInteger(denominator).negated)
    }
  }

  public init(_ decimal: FixedDecimal) { storage = .narrow(Int128(decimal.millionths), 1_000_000) }

  private init(storage: Storage) { self.storage = storage }

  private init(wide numerator: WideInteger, _ denominator: WideInteger) {
    let divisor = Ratio.commonDivisor(numerator.magnitude, denominator)
    let reduced = (numerator.flooredDivision(by: divisor).quotient, denominator.flooredDivision(by: divisor).quotient)
    if let top = reduced.0.narrowed, let bottom = reduced.1.narrowed {
      storage = .narrow(top, bottom)
    } else {
      storage = .wide(reduced.0, reduced.1)
    }
  }

  static func whole(_ value: WideInteger) -> Ratio { Ratio(wide: value, WideInteger(1)) }

  public static let zero = Ratio(0)
  public static let one = Ratio(1)

  /// Numerator and denominator in any size; the denominator is above zero.
  var parts: (numerator: WideInteger, denominator: WideInteger) {
    switch storage {
    case .narrow(let top, let bottom): (WideInteger(top), WideInteger(bottom))
    case .wide(let top, let bottom): (top, bottom)
    }
  }

  /// Numerator and denominator where both fit 128 bits.
  package var narrowParts: (numerator: Int128, denominator: Int128)? {
    guard case .narrow(let top, let bottom) = storage else { return nil }
    return (top, bottom)
  }

  public var isNegative: Bool {
    switch storage {
    case .narrow(let top, _): top < 0
    case .wide(let top, _): top.isNegative
    }
  }

  public var isZero: Bool {
    switch storage {
    case .narrow(let top, _): top == 0
    case .wide(let top, _): top.isZero
    }
  }

  private static func commonDivisor(_ left: WideInteger, _ right: WideInteger) -> WideInteger {
    var (greater, smaller) = (left, right)
    while !smaller.isZero { (greater, smaller) = (smaller, greater.flooredDivision(by: smaller).remainder) }
    return greater
  }
}

// MARK: Arithmetic

extension Ratio {
  public static func + (left: Ratio, right: Ratio) -> Ratio {
    if let sum = narrowSum(left, right) { return sum }
    let (first, second) = (left.parts, right.parts)
    return Ratio(
      wide: first.numerator * second.denominator + second.numerator * first.denominator,
      first.denominator * second.denominator
    )
  }

  public static prefix func - (value: Ratio) -> Ratio {
    if case .narrow(let top, let bottom) = value.storage, top > .min { return Ratio(-top, bottom) }
    return Ratio(wide: value.parts.numerator.negated, value.parts.denominator)
  }

  public static func - (left: Ratio, right: Ratio) -> Ratio { left + -right }

  public static func * (left: Ratio, right: Ratio) -> Ratio {
    if case .narrow(let top, let bottom) = left.storage, case .narrow(let other, let under) = right.storage {
      let (product, overflow) = top.multipliedReportingOverflow(by: other)
      let (divisor, overflowBelow) = bottom.multipliedReportingOverflow(by: under)
      if !overflow && !overflowBelow { return Ratio(product, divisor) }
    }
    let (first, second) = (left.parts, right.parts)
    return Ratio(wide: first.numerator * second.numerator, first.denominator * second.denominator)
  }

  /// The divisor is not zero.
  public static func / (left: Ratio, right: Ratio) -> Ratio {
    precondition(!right.isZero, "division by a ratio of zero")
    if case .narrow(let top, let bottom) = right.storage { return left * Ratio(bottom, top) }
    let inverse = right.isNegative ? -right : right
    let turned = Ratio(wide: inverse.parts.denominator, inverse.parts.numerator)
    return left * (right.isNegative ? -turned : turned)
  }

  private static func narrowSum(_ left: Ratio, _ right: Ratio) -> Ratio? {
    guard case .narrow(let top, let bottom) = left.storage, case .narrow(let other, let under) = right.storage
    else { return nil }
    if bottom == under {
      let (sum, overflow) = top.addingReportingOverflow(other)
      return overflow ? nil : Ratio(sum, bottom)
    }
    let (first, lost) = top.multipliedReportingOverflow(by: under)
    let (second, lostToo) = other.multipliedReportingOverflow(by: bottom)
    let (divisor, lostBelow) = bottom.multipliedReportingOverflow(by: under)
    let (sum, lostSum) = first.addingReportingOverflow(second)
    return lost || lostToo || lostBelow || lostSum ? nil : Ratio(sum, divisor)
  }
}

extension Ratio: Comparable, Hashable {
  public static func == (left: Ratio, right: Ratio) -> Bool { order(left, right) == 0 }

  public static func < (left: Ratio, right: Ratio) -> Bool { order(left, right) < 0 }

  public func hash(into hasher: inout Hasher) {
    let reduced = Ratio(wide: parts.numerator, parts.denominator)
    hasher.combine(reduced.parts.numerator)
    hasher.combine(reduced.parts.denominator)
  }

  /// Below zero, zero or above: the sign of left − right.
  private static func order(_ left: Ratio, _ right: Ratio) -> Int {
    if case .narrow(let top, let bottom) = left.storage, case .narrow(let other, let under) = right.storage {
      if bottom == under { return top == other ? 0 : top < other ? -1 : 1 }
      let (first, lost) = top.multipliedReportingOverflow(by: under)
      let (second, lostToo) = other.multipliedReportingOverflow(by: bottom)
      if !lost && !lostToo { return first == second ? 0 : first < second ? -1 : 1 }
    }
    let (first, second) = (left.parts, right.parts)
    let (near, far) = (first.numerator * second.denominator, second.numerator * first.denominator)
    return near == far ? 0 : near < far ? -1 : 1
  }
}

extension Ratio: CustomStringConvertible {
  /// The reduced fraction, `2200/27`, or the whole number alone.
  public var description: String {
    if let (top, bottom) = reduced.narrowParts { return bottom == 1 ? "\(top)" : "\(top)/\(bottom)" }
    let reduced = Ratio(wide: parts.numerator, parts.denominator).parts
    return reduced.denominator == WideInteger(1)
      ? "\(reduced.numerator)" : "\(reduced.numerator)/\(reduced.denominator)"
  }
}
