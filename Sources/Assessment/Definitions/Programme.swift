/// The forms of development (bentuk pengembangan).
public enum ProgrammeForm: String, CaseIterable, Hashable, Sendable {
  case training
  case seminar
  case workshop
  case course
  case technicalGuidance = "technical-guidance"
  case eLearning = "e-learning"
  case distanceLearning = "distance-learning"
  case coaching
  case mentoring
  case selfStudy = "self-study"
  case communityOfPractice = "community-of-practice"
  case benchmarking
  case internship
  case secondment
  case exchange
}

/// How a programme is attended.
public enum ProgrammeMode: String, CaseIterable, Hashable, Sendable {
  case classroom
  case online
  case blended
  case workplace
}

/// The step of a competency that a programme develops.
public struct DevelopmentStep: Hashable, Sendable {
  public var competency: String
  public var from: FixedDecimal
  /// Above `from`.
  public var to: FixedDecimal

  public init(competency: String, from: FixedDecimal, to: FixedDecimal) {
    self.competency = competency
    self.from = from
    self.to = to
  }
}

/// How many take part at once.
public struct GroupSize: Hashable, Sendable {
  public var min: Int
  public var max: Int

  public init(min: Int, max: Int) {
    self.min = min
    self.max = max
  }
}

/// A development programme (program pengembangan).
public struct Programme: Hashable, Sendable {
  public var code: String
  public var title: String
  public var form: ProgrammeForm
  /// In JP.
  public var hours: FixedDecimal
  /// In rupiah for one participant.
  public var cost: FixedDecimal
  public var provider: String?
  public var develops: [DevelopmentStep]
  public var mode: ProgrammeMode?
  public var group: GroupSize?
  /// Codes of programmes.
  public var prerequisites: [String]
  public var basis: [Citation]

  public init(
    code: String,
    title: String,
    form: ProgrammeForm,
    hours: FixedDecimal,
    cost: FixedDecimal,
    provider: String? = nil,
    develops: [DevelopmentStep],
    mode: ProgrammeMode? = nil,
    group: GroupSize? = nil,
    prerequisites: [String] = [],
    basis: [Citation] = []
  ) {
    self.code = code
    self.title = title
    self.form = form
    self.hours = hours
    self.cost = cost
    self.provider = provider
    self.develops = develops
    self.mode = mode
    self.group = group
    self.prerequisites = prerequisites
    self.basis = basis
  }
}

/// A catalogue of development programmes.
public struct ProgrammeCatalogue: Hashable, Sendable {
  public var header: DefinitionHeader
  public var programmes: [Programme]

  public init(header: DefinitionHeader, programmes: [Programme]) {
    self.header = header
    self.programmes = programmes
  }
}
