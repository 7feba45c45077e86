import Assessment

/// Made-up results: one with everything in it, one with nothing that can be left out.
enum ResultSample {
  static func full(_ employee: EmployeeSnapshot) -> AssessmentResult {
    AssessmentResult(
      event: "e",
      purpose: "mapping",
      asOf: Sample.day,
      validUntil: Sample.day.adding(years: 3),
      supersedes: 7,
      employee: employee,
      standard: Sample.standard,
      rubric: Sample.rubric,
      dictionaries: [Sample.dictionary],
      competencies: [below, missing],
      outOfScope: ["T.PEL.01", "T.PEL.02"],
      jobMatch: jobMatch,
      category: CategoryOutcome(
        code: "CO",
        title: "Cukup Optimal",
        beforeGates: "O",
        isProvisional: true,
        passes: false
      ),
      gates: [
        GateOutcome(unmet: ["M.01", "M.02"], atMost: "CO"), GateOutcome(unmet: [], atMost: "KO"),
        GateOutcome(unmet: ["M.03"], atMost: "KO"),
      ],
      inputs: "sha256:inputs"
    )
  }

  static func bare(_ employee: EmployeeSnapshot, event: String = "e", purpose: String = "mapping") -> AssessmentResult {
    AssessmentResult(
      event: event,
      purpose: purpose,
      asOf: Sample.day,
      validUntil: nil,
      employee: employee,
      standard: Sample.standard,
      rubric: Sample.rubric,
      dictionaries: [],
      competencies: [],
      outOfScope: [],
      jobMatch: nil,
      category: nil,
      gates: [],
      inputs: "sha256:" + employee.nip + purpose
    )
  }

  private static let below = CompetencyResult(
    code: "M.01",
    kind: .managerial,
    required: FixedDecimal(3),
    figure: Ratio(8, 3),
    attained: Ratio(5, 2),
    status: .below,
    plugin: PluginPin(id: "takar/managerial", version: "1.0.0", digest: "sha256:p"),
    fromEvent: "d",
    flags: [.fewAssessors, .otherStandard],
    isDevelopmentArea: true
  )

  private static let missing = CompetencyResult(
    code: "S.01",
    kind: .sociocultural,
    required: FixedDecimal(millionths: 2_500_000),
    figure: nil,
    attained: nil,
    status: .missing,
    plugin: PluginPin(id: "takar/sociocultural", version: "1.0.0"),
    fromEvent: "e",
    flags: FlagSet(bits: .max),
    isStrength: true
  )

  private static let jobMatch = JobMatch(
    percent: Ratio(8148, 100),
    decimals: 2,
    exact: wide,
    formula: .meanOfRatios,
    cap: .group,
    groups: [
      GroupMatch(kinds: [.technical], weight: FixedDecimal(40), percent: Ratio(-2200, 27)),
      GroupMatch(kinds: [.managerial, .sociocultural], weight: nil, percent: Ratio(90)),
    ],
    bounds: PercentBounds(lowest: Ratio(1, 3), highest: Ratio(101))
  )

  /// Beyond 128 bits above and below.
  private static let wide: Ratio = {
    var product = Ratio(-1)
    for factor: Int128 in 1...40 { product = product * Ratio(factor * 1000 + 1, factor * 997 + 2) }
    return product
  }()
}
