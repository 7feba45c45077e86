import Assessment

extension Sample {
  /// 24.5 of 27; M.01 is below and must be met, so that the gate lowers Optimal to Cukup Optimal.
  static let gated = result(
    levels: [5, 6, 3, 7, 6, 6, 6, 5, 5].map { Ratio($0, 2) },
    flags: [0: [.fewAssessors], 2: [.consensus, .wideSpread], 4: [.fewAssessors, .roundedUpToMet], 8: [.shortRole]],
    match: match(Ratio(4900, 54)),
    category: CategoryOutcome(code: "CO", title: "Cukup Optimal", beforeGates: "O"),
    gates: [GateOutcome(unmet: ["M.01"], atMost: "CO")]
  )

  /// The example of the contract: 22 of 27.
  static let plain = result(
    levels: [5, 6, 3, 5, 5, 5, 5, 5, 5].map { Ratio($0, 2) },
    flags: [0: [.fewAssessors]],
    match: match(Ratio(2200, 27)),
    category: CategoryOutcome(code: "CO", title: "Cukup Optimal", beforeGates: "CO")
  )

  static let refused = result(
    levels: [nil, Ratio(3), Ratio(3), nil, Ratio(3), Ratio(3), Ratio(3), Ratio(3), Ratio(3)],
    flags: [0: [.noEvidence], 3: [.wideSpread, .needsConsensus]],
    match: nil,
    category: nil
  )

  static let provisional = result(
    levels: [Ratio(3), Ratio(3), Ratio(8, 3), nil, Ratio(3), Ratio(3), Ratio(7, 2), Ratio(3), Ratio(3)],
    flags: [3: [.noEvidence]],
    match: JobMatch(
      percent: Ratio(10_069, 100),
      decimals: 2,
      exact: Ratio(14_500, 144),
      formula: .meanOfRatios,
      cap: .none,
      groups: [
        GroupMatch(kinds: [.managerial], weight: FixedDecimal(60), percent: Ratio(10_116, 100)),
        GroupMatch(kinds: [.sociocultural], weight: FixedDecimal(40), percent: Ratio(100)),
      ],
      bounds: PercentBounds(lowest: Ratio(8950, 100), highest: Ratio(10_802, 100))
    ),
    category: CategoryOutcome(code: "O", title: "Optimal", beforeGates: "O", isProvisional: true, passes: true)
  )

  /// Names that want to be more than names.
  static let hostile = [
    "<script>alert('x')</script>", "=cmd|' /C calc'!A0", "+62 \"quoted\", with comma",
    "\u{1B}[31mred\u{07}\nsecond line",
    "\u{202E}esrever \u{0627}\u{062D}\u{0645}\u{062F} \u{05D3}\u{05D5}\u{05D3}", "山田太郎 👨‍👩‍👧 e\u{0301}e\u{0301}",
    "\"\u{0301}onload=\"\u{0301}x & <\u{0338}b>", String(repeating: "Panjang", count: 30), "{{name}} {{{nip}}}",
  ].enumerated().map { index, name in
    var result = plain
    result.employee.name = name
    result.employee.unit = index == 0 ? "<img src=x onerror=y>" : "-Unit \(index)"
    result.employee.person = "p\(index)"
    return result
  }

  private static func result(
    levels: [Ratio?],
    flags: [Int: FlagSet],
    match: JobMatch?,
    category: CategoryOutcome?,
    gates: [GateOutcome] = []
  ) -> AssessmentResult {
    AssessmentResult(
      event: "pemetaan-2026",
      purpose: "mapping",
      asOf: day,
      validUntil: day.adding(years: 3),
      run: 3,
      employee: employee,
      standard: pin(.standard, "administrator", "2017.1", "a"),
      rubric: pin(.rubric, "asn-assessment-center", "2026.1", "b"),
      dictionaries: [
        pin(.dictionary, "asn-managerial", "2017.1", "c"), pin(.dictionary, "asn-sociocultural", "2017.1", "d"),
      ],
      competencies: zip(codes, levels).enumerated().map { competency($1.0, $1.1, flags[$0] ?? []) },
      outOfScope: ["T.PEL.01"],
      jobMatch: match,
      category: category,
      gates: gates
    )
  }

  static let employee = EmployeeSnapshot(
    person: "6f1c2a",
    nip: "198001012010011234",
    name: "Contoh Pegawai",
    unit: "Dinas Contoh",
    position: "Kepala Bidang Pelayanan"
  )

  static func pin(_ kind: DefinitionKind, _ id: String, _ version: String, _ digit: Character) -> DefinitionPin {
    DefinitionPin(kind: kind, id: id, version: version, digest: "sha256:" + String(repeating: digit, count: 64))
  }

  private static func match(_ exact: Ratio) -> JobMatch {
    let percent = exact.rounded(decimals: 2, .halfUp)
    return JobMatch(
      percent: percent,
      decimals: 2,
      exact: exact,
      formula: .ratioOfSums,
      cap: .none,
      groups: [GroupMatch(kinds: [.managerial, .sociocultural], weight: nil, percent: exact)]
    )
  }

  static func competency(_ code: String, _ attained: Ratio?, _ flags: FlagSet) -> CompetencyResult {
    let required = FixedDecimal(3)
    let gap = attained.map { $0 - Ratio(required) }
    let status: CompetencyStatus = gap.map { $0.isNegative ? .below : $0.isZero ? .meets : .above } ?? .missing
    return CompetencyResult(
      code: code,
      kind: code == "S.01" ? .sociocultural : .managerial,
      required: required,
      figure: attained.map { code == "M.01" ? $0 - Ratio(1, 10) : $0 },
      attained: attained,
      status: status,
      plugin: PluginPin(id: code == "S.01" ? "takar/sociocultural" : "takar/managerial", version: "1.0.0"),
      fromEvent: "pemetaan-2026",
      flags: flags,
      isDevelopmentArea: status == .below,
      isStrength: status == .above
    )
  }
}
