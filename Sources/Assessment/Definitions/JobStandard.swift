/// The level that a job asks of one competency.
public struct Requirement: Hashable, Sendable {
  public var competency: String
  /// On the dictionary's scale and above zero.
  public var level: FixedDecimal
  /// Relative to the others of its group, not negative; 1 where not given.
  public var weight: FixedDecimal?
  /// Named by a gate `unless_met: must_meet`.
  public var mustMeet: Bool
  public var basis: [Citation]

  public init(
    competency: String,
    level: FixedDecimal,
    weight: FixedDecimal? = nil,
    mustMeet: Bool = false,
    basis: [Citation] = []
  ) {
    self.competency = competency
    self.level = level
    self.weight = weight
    self.mustMeet = mustMeet
    self.basis = basis
  }
}

/// The weight of a group of kinds in the job match; the groups' weights total 100.
public struct GroupWeight: Hashable, Sendable {
  public var kinds: [CompetencyKind]
  /// Percent.
  public var weight: FixedDecimal
  public var basis: [Citation]

  public init(kinds: [CompetencyKind], weight: FixedDecimal, basis: [Citation] = []) {
    self.kinds = kinds
    self.weight = weight
    self.basis = basis
  }
}

/// The standard of a job (standar kompetensi jabatan), with every base already merged in.
public struct JobStandard: Hashable, Sendable {
  public var header: DefinitionHeader
  public var jobClass: JobClass?
  /// In the order of the document; results keep it.
  public var requires: [Requirement]
  /// Overrides the rubric's; empty = the rubric's.
  public var weights: [GroupWeight]
  public var qualifications: Qualifications?

  public init(
    header: DefinitionHeader,
    jobClass: JobClass?,
    requires: [Requirement],
    weights: [GroupWeight] = [],
    qualifications: Qualifications? = nil
  ) {
    self.header = header
    self.jobClass = jobClass
    self.requires = requires
    self.weights = weights
    self.qualifications = qualifications
  }
}
