/// What happens when a competency was not measured. Never a default value.
public enum MissingPolicy: Hashable, Sendable {
  /// No percentage and no category.
  case refuse
  /// Over what was measured, marked, where at least this share of the competencies in scope was.
  case provisional(atLeast: FixedDecimal)
}

/// A category of the job match (kategori).
public struct Category: Hashable, Sendable {
  public var code: String
  public var title: String
  /// Percent, inclusive; `nil` for the lowest.
  public var atLeast: FixedDecimal?
  public var basis: [Citation]

  public init(code: String, title: String, atLeast: FixedDecimal? = nil, basis: [Citation] = []) {
    self.code = code
    self.title = title
    self.atLeast = atLeast
    self.basis = basis
  }
}

/// The competencies that a gate asks to be met.
public enum GateCondition: Hashable, Sendable {
  /// Those that the standard marks `must_meet`.
  case mustMeet
  case competencies([String])
}

/// Unless these are met, the category is at most this one.
public struct Gate: Hashable, Sendable {
  public var unlessMet: GateCondition
  /// A category's code.
  public var atMost: String
  public var basis: [Citation]

  public init(unlessMet: GateCondition, atMost: String, basis: [Citation] = []) {
    self.unlessMet = unlessMet
    self.atMost = atMost
    self.basis = basis
  }
}

/// Categories of their own for some job classes.
public struct ClassCategories: Hashable, Sendable {
  public var jobClasses: [JobClass]
  public var categories: [Category]

  public init(jobClasses: [JobClass], categories: [Category]) {
    self.jobClasses = jobClasses
    self.categories = categories
  }
}

/// A purpose of assessment (tujuan): its categories and gates.
public struct Purpose: Hashable, Sendable {
  public var id: String
  public var title: String
  /// Best first, strictly descending; the last has no bound.
  public var categories: [Category]
  public var categoriesFor: [ClassCategories]
  /// The lowest category that passes.
  public var pass: String?
  public var gates: [Gate]
  public var basis: [Citation]

  public init(
    id: String,
    title: String,
    categories: [Category],
    categoriesFor: [ClassCategories] = [],
    pass: String? = nil,
    gates: [Gate] = [],
    basis: [Citation] = []
  ) {
    self.id = id
    self.title = title
    self.categories = categories
    self.categoriesFor = categoriesFor
    self.pass = pass
    self.gates = gates
    self.basis = basis
  }

  /// The categories that hold for a job class.
  public func categories(for jobClass: JobClass?) -> [Category] {
    guard let jobClass else { return categories }
    return categoriesFor.first { $0.jobClasses.contains(jobClass) }?.categories ?? categories
  }
}
