public import Assessment

/// The frame of an example: the competency and the rubric's part that concerns it. Wrong texts are a defect and trap.
public struct ExampleFrame: Sendable {
  public var competency: Competency
  public var kind: CompetencyKind
  public var scale: Scale
  public var methods: [Method]
  /// In YAML's flow style.
  public var parameters: String
  public var required: String
  public var asOf: String
  /// `nil` = as many as the rows name.
  public var assessorsOfPerson: Int?

  public init(
    competency: Competency,
    kind: CompetencyKind,
    scale: Scale = Scale(min: .zero, max: FixedDecimal(5), step: FixedDecimal(millionths: 500_000)),
    methods: [Method],
    parameters: String = "{}",
    required: String = "3",
    asOf: String = "2026-03-31",
    assessorsOfPerson: Int? = nil
  ) {
    self.competency = competency
    self.kind = kind
    self.scale = scale
    self.methods = methods
    self.parameters = parameters
    self.required = required
    self.asOf = asOf
    self.assessorsOfPerson = assessorsOfPerson
  }

  /// The same frame with other parameters.
  public func with(parameters: String) -> ExampleFrame {
    var frame = self
    frame.parameters = parameters
    return frame
  }

  /// The set-up and the case that the rows make.
  public func filled(with rows: [ExampleRow]) -> (setup: EvaluatorSetup, input: EvaluationCase) {
    var symbols = SymbolTable()
    for level in competency.levels { for indicator in level.indicators { _ = symbols.intern(indicator.code) } }
    let code = symbols.intern(competency.code)
    let planned = methods.map { PlannedMethod(symbol: symbols.intern($0.id), method: $0) }
    let evidence = rows.map { self.evidence($0, of: code, &symbols) }
    let named = Set(rows.compactMap(\.assessor)).count
    guard let tree = ParameterTree(flow: parameters) else {
      preconditionFailure("an example's parameters: \(parameters)")
    }
    let setup = EvaluatorSetup(
      competency: competency,
      kind: kind,
      scale: scale,
      methods: planned,
      parameters: tree,
      symbols: symbols
    )
    let input = EvaluationCase(
      required: ExampleFrame.decimal(required),
      asOf: ExampleFrame.day(asOf),
      evidence: evidence[...],
      assessorsOfPerson: assessorsOfPerson ?? named
    )
    return (setup, input)
  }

  private func evidence(_ row: ExampleRow, of competency: Symbol, _ symbols: inout SymbolTable) -> Evidence {
    Evidence(
      person: 1,
      competency: competency,
      method: symbols.intern(row.method),
      value: Absence(rawValue: row.value).map(EvidenceValue.absent) ?? .number(ExampleFrame.decimal(row.value)),
      date: ExampleFrame.day(row.date ?? asOf),
      assessor: row.assessor.map { symbols.intern($0) },
      role: row.role,
      indicator: row.indicator.map { symbols.intern($0) },
      item: row.item.map { symbols.intern($0) },
      validUntil: row.validUntil.map(ExampleFrame.day),
      raters: row.raters
    )
  }

  private static func decimal(_ text: String) -> FixedDecimal {
    guard let value = try? FixedDecimal(parsing: text) else { preconditionFailure("an example's number: \(text)") }
    return value
  }

  private static func day(_ text: String) -> CalendarDay {
    guard let day = CalendarDay(parsing: text) else { preconditionFailure("an example's day: \(text)") }
    return day
  }
}

extension EvaluatorExample {
  /// An example from texts.
  public init(title: LocalizedText, frame: ExampleFrame, rows: [ExampleRow], expected: Finding) {
    let (setup, input) = frame.filled(with: rows)
    self.init(title: title, setup: setup, input: input, expected: expected)
  }
}
