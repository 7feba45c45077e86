public import Assessment

/// What an evaluator is prepared with: one competency of a rubric. One value, so that it can grow.
public struct EvaluatorSetup: Sendable {
  public var competency: Competency
  public var kind: CompetencyKind
  public var scale: Scale
  /// The methods planned for this competency, in the rubric's order.
  public var methods: [PlannedMethod]
  public var parameters: ParameterTree
  /// Turns the symbols of evidence into text, and texts of the rubric into symbols.
  ///
  /// It knows every text of the evidence to come: what is not found here (a certificate, an indicator) no row carries.
  public var symbols: SymbolTable
  /// Every method of the rubric, so that a parameter that names another one is a fault; empty = not known.
  public var rubricMethods: [String]

  public init(
    competency: Competency,
    kind: CompetencyKind,
    scale: Scale,
    methods: [PlannedMethod],
    parameters: ParameterTree = .none,
    symbols: SymbolTable,
    rubricMethods: [String] = []
  ) {
    self.competency = competency
    self.kind = kind
    self.scale = scale
    self.methods = methods
    self.parameters = parameters
    self.symbols = symbols
    self.rubricMethods = rubricMethods
  }
}

/// A method of the rubric and the symbol by which evidence names it.
public struct PlannedMethod: Sendable {
  public var symbol: Symbol
  public var method: Method

  public init(symbol: Symbol, method: Method) {
    self.symbol = symbol
    self.method = method
  }
}

/// One competency of one person: what an evaluator judges.
public struct EvaluationCase: Sendable {
  public var required: FixedDecimal
  public var asOf: CalendarDay
  /// Independent evidence of this competency, without consensus; re-sits are settled by the method's `attempts`.
  public var evidence: ArraySlice<Evidence>
  /// Distinct assessors who rated this person on any competency of the event.
  public var assessorsOfPerson: Int

  public init(required: FixedDecimal, asOf: CalendarDay, evidence: ArraySlice<Evidence>, assessorsOfPerson: Int) {
    self.required = required
    self.asOf = asOf
    self.evidence = evidence
    self.assessorsOfPerson = assessorsOfPerson
  }
}
