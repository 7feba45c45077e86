/// How sure we are of what a citation says.
public enum Certainty: String, CaseIterable, Hashable, Sendable {
  /// The primary text was read.
  case seen
  /// Reported by news, questions and answers, or local software.
  case secondHand = "second-hand"
  /// Seen as running code or custom, not as law.
  case practice
  /// Not confirmed: a setting, never presented as law.
  case unconfirmed
}

/// The basis of a definition: a regulation or practice, the part of it, and how sure we are (dasar).
public struct Citation: Hashable, Sendable {
  public var regulation: String
  public var part: String?
  public var certainty: Certainty

  public init(regulation: String, part: String? = nil, certainty: Certainty) {
    self.regulation = regulation
    self.part = part
    self.certainty = certainty
  }
}
