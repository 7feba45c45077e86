/// Whether a consensus needs a written reason (the row's note).
public enum ReasonPolicy: String, CaseIterable, Hashable, Sendable {
  case optional
  case required
}

/// The rules of the assessor meeting (rapat asesor).
public struct ConsensusRule: Hashable, Sendable {
  public var allowed: [CompetencyKind]
  /// Independent assessors that must have rated first.
  public var independentRatings: Int
  public var reason: ReasonPolicy

  public init(
    allowed: [CompetencyKind] = CompetencyKind.allCases,
    independentRatings: Int = 0,
    reason: ReasonPolicy = .optional
  ) {
    self.allowed = allowed
    self.independentRatings = independentRatings
    self.reason = reason
  }
}
