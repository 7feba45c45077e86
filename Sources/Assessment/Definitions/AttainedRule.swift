/// The first rounding: figure to attained level.
public enum AttainedStep: Hashable, Sendable {
  /// The step of the competency's scale.
  case scale
  case step(FixedDecimal)
  /// No rounding.
  case exact
}

/// A step and the rounding to it.
public struct AttainedRounding: Hashable, Sendable {
  public var step: AttainedStep
  public var rounding: Rounding

  public init(step: AttainedStep = .scale, rounding: Rounding = .halfUp) {
    self.step = step
    self.rounding = rounding
  }
}

/// Attained rounding, with exceptions per kind.
public struct AttainedRule: Hashable, Sendable {
  public var general: AttainedRounding
  public var byKind: [CompetencyKind: AttainedRounding]

  public init(general: AttainedRounding = AttainedRounding(), byKind: [CompetencyKind: AttainedRounding] = [:]) {
    self.general = general
    self.byKind = byKind
  }

  public subscript(kind: CompetencyKind) -> AttainedRounding { byKind[kind] ?? general }
}
