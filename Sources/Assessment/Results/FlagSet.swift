/// A set of flags in 64 bits, without allocation. Iterates in the order of `Flag.allCases`.
public struct FlagSet: Hashable, Sendable, ExpressibleByArrayLiteral {
  public private(set) var bits: UInt64

  public init(bits: UInt64 = 0) { self.bits = bits }

  public init(arrayLiteral flags: Flag...) {
    bits = 0
    for flag in flags { insert(flag) }
  }

  public var isEmpty: Bool { bits == 0 }

  /// The flags in their fixed order.
  public var flags: [Flag] { Flag.allCases.filter(contains) }

  public func contains(_ flag: Flag) -> Bool { bits & FlagSet.bit(flag) != 0 }

  public mutating func insert(_ flag: Flag) { bits |= FlagSet.bit(flag) }

  public mutating func remove(_ flag: Flag) { bits &= ~FlagSet.bit(flag) }

  public mutating func formUnion(_ other: FlagSet) { bits |= other.bits }

  private static func bit(_ flag: Flag) -> UInt64 { 1 << UInt64(flag.bitNumber) }
}
