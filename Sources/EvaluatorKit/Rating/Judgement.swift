public import Assessment

/// What has been found so far, and whether it forbids a figure.
public struct Judgement: Hashable, Sendable {
  public private(set) var flags: FlagSet
  public private(set) var isRefused: Bool

  public init() {
    flags = FlagSet()
    isRefused = false
  }

  public mutating func note(_ flag: Flag) { flags.insert(flag) }

  public mutating func note(_ flags: FlagSet) { self.flags.formUnion(flags) }

  /// The competency is not measurable, and the flag says why.
  public mutating func refuse(_ flag: Flag) {
    flags.insert(flag)
    isRefused = true
  }

  public mutating func apply(_ otherwise: Otherwise, _ flag: Flag) {
    switch otherwise {
    case .refuse: refuse(flag)
    case .flag: note(flag)
    }
  }

  /// The finding: the figure, or none where something refused it.
  public func finding(_ figure: Ratio?) -> Finding { Finding(figure: isRefused ? nil : figure, flags: flags) }
}
