public import Assessment

/// What a rule does where it does not hold.
public enum Otherwise: String, CaseIterable, Hashable, Sendable {
  /// The competency is not measurable.
  case refuse
  /// The figure stands, with a flag.
  case flag
}

/// The fewest methods that must have evidence.
public struct MethodMinimum: Hashable, Sendable {
  public var count: Int
  public var otherwise: Otherwise

  public init(count: Int, otherwise: Otherwise) {
    self.count = count
    self.otherwise = otherwise
  }
}

/// The fewest assessors that must have rated.
public struct AssessorMinimum: Hashable, Sendable {
  public var count: Int
  public var per: AssessorScope
  public var otherwise: Otherwise

  public init(count: Int, per: AssessorScope, otherwise: Otherwise) {
    self.count = count
    self.per = per
    self.otherwise = otherwise
  }
}

/// Among what assessors are counted.
public enum AssessorScope: String, CaseIterable, Hashable, Sendable {
  case person
  case competency
  case method
}

/// The largest difference of independent levels that is still taken as agreement.
public struct SpreadLimit: Hashable, Sendable {
  public enum Scope: String, CaseIterable, Hashable, Sendable {
    case all
    case method
  }

  public var limit: Ratio
  public var over: Scope
  public var otherwise: Otherwise

  public init(limit: Ratio, over: Scope, otherwise: Otherwise) {
    self.limit = limit
    self.over = over
    self.otherwise = otherwise
  }
}

/// When a level counts as mastered by its indicators.
public struct MasteryRules: Hashable, Sendable {
  public enum BelowLowestRated: String, CaseIterable, Hashable, Sendable {
    case assumed
    case required
  }

  public var threshold: Ratio
  public var minIndicators: Int
  public var partial: Ratio
  public var belowLowestRated: BelowLowestRated

  public init(threshold: Ratio, minIndicators: Int, partial: Ratio, belowLowestRated: BelowLowestRated) {
    self.threshold = threshold
    self.minIndicators = minIndicators
    self.partial = partial
    self.belowLowestRated = belowLowestRated
  }
}

/// The rules that every rating evaluator of this package shares: read from the parameters of `RatingRules.parameters`.
public struct RatingRules: Hashable, Sendable {
  /// How the levels of the assessors of one method become one.
  public enum Within: String, CaseIterable, Hashable, Sendable {
    case mean
    case median
    case lowest
  }

  /// What happens where a planned method has no evidence.
  public enum AbsentMethod: String, CaseIterable, Hashable, Sendable {
    case share
    case refuse
  }

  public var within: Within
  public var absentMethod: AbsentMethod
  public var minMethods: MethodMinimum
  public var minAssessors: AssessorMinimum
  /// `nil` = differences are not looked at.
  public var maxSpread: SpreadLimit?
  public var mastery: MasteryRules

  /// The values must have been decoded by descriptions that include `RatingRules.parameters`.
  public init(_ values: ParameterValues) {
    within = values.choice("within")
    absentMethod = values.choice("absent_method")
    let methods = values.record("min_methods")
    minMethods = MethodMinimum(count: methods.integer("count"), otherwise: methods.choice("otherwise"))
    let assessors = values.record("min_assessors")
    minAssessors = AssessorMinimum(
      count: assessors.integer("count"),
      per: assessors.choice("per"),
      otherwise: assessors.choice("otherwise")
    )
    maxSpread = values["max_spread"]?.record.map {
      SpreadLimit(limit: $0.decimal("limit"), over: $0.choice("over"), otherwise: $0.choice("otherwise"))
    }
    mastery = MasteryRules(
      threshold: values.decimal("threshold"),
      minIndicators: values.integer("min_indicators"),
      partial: values.decimal("partial"),
      belowLowestRated: values.choice("below_lowest_rated")
    )
  }
}
