/// A whole number of any size, for the rare sums that do not fit 128 bits (mean of ratios over ten competencies of 0–100).
///
/// Sign and magnitude in 32-bit limbs, least significant first, without leading zeros. Schoolbook algorithms:
/// the numbers seen here have at most some dozens of limbs.
struct WideInteger: Hashable, Sendable {
  private(set) var isNegative: Bool
  private(set) var limbs: [UInt32]

  init(_ value: Int128) {
    isNegative = value < 0
    limbs = []
    var rest = value.magnitude
    while rest != 0 {
      limbs.append(UInt32(truncatingIfNeeded: rest))
      rest >>= 32
    }
  }

  private init(isNegative: Bool, limbs: [UInt32]) {
    var trimmed = limbs
    while trimmed.last == 0 { trimmed.removeLast() }
    self.limbs = trimmed
    self.isNegative = isNegative && !trimmed.isEmpty
  }

  var isZero: Bool { limbs.isEmpty }
  var isOdd: Bool { (limbs.first ?? 0) & 1 == 1 }
  var magnitude: WideInteger { WideInteger(isNegative: false, limbs: limbs) }
  var negated: WideInteger { WideInteger(isNegative: !isNegative, limbs: limbs) }

  /// The same number in 128 bits, or `nil` where it does not fit.
  var narrowed: Int128? {
    guard limbs.count <= 4 else { return nil }
    var value: UInt128 = 0
    for limb in limbs.reversed() { value = value << 32 | UInt128(limb) }
    guard value <= UInt128(Int128.max) else { return nil }
    return isNegative ? -Int128(value) : Int128(value)
  }

  static func + (left: WideInteger, right: WideInteger) -> WideInteger {
    if left.isNegative == right.isNegative {
      return WideInteger(isNegative: left.isNegative, limbs: sum(left.limbs, right.limbs))
    }
    if isSmaller(left.limbs, right.limbs) {
      return WideInteger(isNegative: right.isNegative, limbs: difference(right.limbs, left.limbs))
    }
    return WideInteger(isNegative: left.isNegative, limbs: difference(left.limbs, right.limbs))
  }

  static func - (left: WideInteger, right: WideInteger) -> WideInteger { left + right.negated }

  static func * (left: WideInteger, right: WideInteger) -> WideInteger {
    var product = [UInt32](repeating: 0, count: left.limbs.count + right.limbs.count)
    for (index, limb) in left.limbs.enumerated() {
      var carry: UInt64 = 0
      for (offset, other) in right.limbs.enumerated() {
        let value = UInt64(limb) * UInt64(other) + UInt64(product[index + offset]) + carry
        product[index + offset] = UInt32(truncatingIfNeeded: value)
        carry = value >> 32
      }
      product[index + right.limbs.count] = UInt32(carry)
    }
    return WideInteger(isNegative: left.isNegative != right.isNegative, limbs: product)
  }

  /// Division towards minus infinity; the remainder has the divisor's sign. The divisor is above zero.
  func flooredDivision(by divisor: WideInteger) -> (quotient: WideInteger, remainder: WideInteger) {
    precondition(!divisor.isZero && !divisor.isNegative, "division needs a divisor above zero")
    let (quotient, remainder) = WideInteger.divide(limbs, divisor.limbs)
    let truncated = WideInteger(isNegative: isNegative, limbs: quotient)
    let rest = WideInteger(isNegative: isNegative, limbs: remainder)
    guard rest.isNegative else { return (truncated, rest) }
    return (truncated - WideInteger(1), rest + divisor)
  }
}

extension WideInteger: Comparable {
  static func < (left: WideInteger, right: WideInteger) -> Bool {
    guard left.isNegative == right.isNegative else { return left.isNegative }
    return left.isNegative ? isSmaller(right.limbs, left.limbs) : isSmaller(left.limbs, right.limbs)
  }
}

extension WideInteger: CustomStringConvertible {
  var description: String {
    guard !isZero else { return "0" }
    let base = WideInteger(1_000_000_000)
    var groups: [String] = []
    var rest = magnitude
    while !rest.isZero {
      let (quotient, remainder) = rest.flooredDivision(by: base)
      let digits = String(remainder.narrowed ?? 0)
      groups.append(quotient.isZero ? digits : String(repeating: "0", count: 9 - digits.count) + digits)
      rest = quotient
    }
    return (isNegative ? "-" : "") + groups.reversed().joined()
  }
}

// MARK: Magnitudes

extension WideInteger {
  private static func isSmaller(_ left: [UInt32], _ right: [UInt32]) -> Bool {
    guard left.count == right.count else { return left.count < right.count }
    for index in left.indices.reversed() where left[index] != right[index] { return left[index] < right[index] }
    return false
  }

  private static func sum(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    var carry: UInt64 = 0
    for index in 0..<max(left.count, right.count) {
      let value = carry + UInt64(index < left.count ? left[index] : 0) + UInt64(index < right.count ? right[index] : 0)
      result.append(UInt32(truncatingIfNeeded: value))
      carry = value >> 32
    }
    if carry > 0 { result.append(UInt32(carry)) }
    return result
  }

  /// `left` is not smaller than `right`.
  private static func difference(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    var borrow: Int64 = 0
    for index in left.indices {
      var value = Int64(left[index]) - Int64(index < right.count ? right[index] : 0) - borrow
      borrow = value < 0 ? 1 : 0
      if value < 0 { value += 1 << 32 }
      result.append(UInt32(value))
    }
    return result
  }

  /// Long division bit by bit: slow and plain, for numbers that are rarely wide.
  private static func divide(_ left: [UInt32], _ right: [UInt32]) -> ([UInt32], [UInt32]) {
    var quotient = [UInt32](repeating: 0, count: left.count)
    var remainder = WideInteger(0)
    let divisor = WideInteger(isNegative: false, limbs: right)
    for index in left.indices.reversed() {
      for bit in (0..<32).reversed() {
        remainder = remainder + remainder
        if left[index] >> UInt32(bit) & 1 == 1 { remainder = remainder + WideInteger(1) }
        if !(remainder < divisor) {
          remainder = remainder - divisor
          quotient[index] |= 1 << UInt32(bit)
        }
      }
    }
    return (quotient, remainder.limbs)
  }
}
