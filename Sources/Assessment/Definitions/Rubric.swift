/// A rubric (rubrik penilaian): how evidence becomes levels, and levels a category.
public struct Rubric: Hashable, Sendable {
  public var header: DefinitionHeader
  public var scope: RubricScope
  /// Settle a code found in two dictionaries.
  public var dictionaries: [DefinitionReference]
  /// In the order of the document.
  public var methods: [Method]
  public var consensus: ConsensusRule
  public var evaluators: [EvaluatorBinding]
  public var attained: AttainedRule
  public var jobMatch: JobMatchPolicy
  public var missing: MissingPolicy
  public var purposes: [Purpose]
  public var validityYears: Int?
  public var validityBasis: [Citation]

  public init(
    header: DefinitionHeader,
    scope: RubricScope = .everything,
    dictionaries: [DefinitionReference] = [],
    methods: [Method],
    consensus: ConsensusRule = ConsensusRule(),
    evaluators: [EvaluatorBinding],
    attained: AttainedRule = AttainedRule(),
    jobMatch: JobMatchPolicy = JobMatchPolicy(),
    missing: MissingPolicy = .refuse,
    purposes: [Purpose],
    validityYears: Int? = nil,
    validityBasis: [Citation] = []
  ) {
    self.header = header
    self.scope = scope
    self.dictionaries = dictionaries
    self.methods = methods
    self.consensus = consensus
    self.evaluators = evaluators
    self.attained = attained
    self.jobMatch = jobMatch
    self.missing = missing
    self.purposes = purposes
    self.validityYears = validityYears
    self.validityBasis = validityBasis
  }
}
