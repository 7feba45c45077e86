/// Importance of a training or experience for the job (mutlak, penting, perlu).
public enum Importance: String, CaseIterable, Hashable, Sendable {
  case absolute
  case important
  case needed
}

/// The requirements of a job beside its competencies (persyaratan jabatan). Shown, never scored.
public struct Qualifications: Hashable, Sendable {
  /// Lowest rank: `III/d`.
  public var rank: String?
  public var education: Education?
  public var training: [Training]
  public var experience: [Experience]
  /// Measures of the job's performance.
  public var performance: [String]

  public init(
    rank: String? = nil,
    education: Education? = nil,
    training: [Training] = [],
    experience: [Experience] = [],
    performance: [String] = []
  ) {
    self.rank = rank
    self.education = education
    self.training = training
    self.experience = experience
    self.performance = performance
  }
}

/// Level of education and fields of study.
public struct Education: Hashable, Sendable {
  public var level: String
  public var fields: [String]

  public init(level: String, fields: [String]) {
    self.level = level
    self.fields = fields
  }
}

/// A training the job asks for.
public struct Training: Hashable, Sendable {
  public var title: String
  /// managerial, technical or functional
  public var kind: String?
  public var importance: Importance?

  public init(title: String, kind: String? = nil, importance: Importance? = nil) {
    self.title = title
    self.kind = kind
    self.importance = importance
  }
}

/// An experience the job asks for.
public struct Experience: Hashable, Sendable {
  public var description: String
  public var years: FixedDecimal?
  public var importance: Importance?

  public init(description: String, years: FixedDecimal? = nil, importance: Importance? = nil) {
    self.description = description
    self.years = years
    self.importance = importance
  }
}
