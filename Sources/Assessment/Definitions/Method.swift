/// What a method's values are.
public enum Measure: String, CaseIterable, Hashable, Sendable {
  /// A level on the dictionary's scale.
  case level
  /// Mastery of one indicator: 1 shown, 0.5 partly, 0 not shown.
  case indicator
  /// A score on the method's own scale.
  case score
  /// A certificate held: value 1, item = its code.
  case certificate
}

/// Which of several sittings on different dates counts (re-sits).
public enum AttemptPolicy: String, CaseIterable, Hashable, Sendable {
  case latest
  case best
  case first
  case refuse
}

/// From this score on, this level.
public struct CutScore: Hashable, Sendable {
  public var atLeast: FixedDecimal
  public var level: FixedDecimal

  public init(atLeast: FixedDecimal, level: FixedDecimal) {
    self.atLeast = atLeast
    self.level = level
  }
}

/// How a score becomes a level.
public enum LevelConversion: Hashable, Sendable {
  /// The level of the highest cut reached; below all of them, `below` (`nil` = the scale's minimum). Ascending.
  case cuts([CutScore], below: FixedDecimal?)
  /// The method's scale mapped evenly onto low…high.
  case linear(low: FixedDecimal, high: FixedDecimal)
  /// The required level plus the offset of the score, held to the scale; tied to the standard it was given under.
  case relative([RelativeOffset])
}

/// A score and how far from the required level it stands.
public struct RelativeOffset: Hashable, Sendable {
  public var score: FixedDecimal
  public var offset: FixedDecimal

  public init(score: FixedDecimal, offset: FixedDecimal) {
    self.score = score
    self.offset = offset
  }
}

/// A label that an assessor may write in place of a value: `3+` = 3.5.
public struct ValueLabel: Hashable, Sendable {
  public var label: String
  public var value: FixedDecimal

  public init(label: String, value: FixedDecimal) {
    self.label = label
    self.value = value
  }
}

/// The level of a competency that a certificate grants.
public struct CertificateGrant: Hashable, Sendable {
  public var certificate: String
  public var competency: String
  public var level: FixedDecimal

  public init(certificate: String, competency: String, level: FixedDecimal) {
    self.certificate = certificate
    self.competency = competency
    self.level = level
  }
}

/// A method of assessment (alat ukur): what its values are and how they become levels.
public struct Method: Hashable, Sendable {
  public var id: String
  public var title: String
  /// Not empty.
  public var measures: [Measure]
  /// Which counts where one assessor gave both levels and indicators.
  public var prefer: Measure?
  /// Relative, not negative.
  public var weight: FixedDecimal
  /// Planned for these (`for`); `nil` = for all.
  public var competencies: [String]?
  public var labels: [ValueLabel]
  /// Of scores; `nil` = the dictionary's.
  public var scale: Scale?
  public var conversion: LevelConversion?
  public var attempts: AttemptPolicy
  /// No view prints a single rating, rater or note.
  public var anonymous: Bool
  public var grants: [CertificateGrant]
  public var basis: [Citation]

  public init(
    id: String,
    title: String,
    measures: [Measure],
    prefer: Measure? = nil,
    weight: FixedDecimal = .one,
    competencies: [String]? = nil,
    labels: [ValueLabel] = [],
    scale: Scale? = nil,
    conversion: LevelConversion? = nil,
    attempts: AttemptPolicy = .refuse,
    anonymous: Bool = false,
    grants: [CertificateGrant] = [],
    basis: [Citation] = []
  ) {
    self.id = id
    self.title = title
    self.measures = measures
    self.prefer = prefer
    self.weight = weight
    self.competencies = competencies
    self.labels = labels
    self.scale = scale
    self.conversion = conversion
    self.attempts = attempts
    self.anonymous = anonymous
    self.grants = grants
    self.basis = basis
  }

  /// Whether the method is planned for the competency.
  public func isPlanned(for competency: String) -> Bool { competencies?.contains(competency) ?? true }
}
