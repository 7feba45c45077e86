import Testing

/// Known verdicts, by the public commands: once as a consensus, once as independent ratings through the evaluators.
struct ShownResultsTests {
  static let routes = ["consensus", "bei"]

  private func nine(_ level: String) -> [Institution.Part] {
    [
      Institution.Part(kind: "managerial", required: Array(repeating: level, count: 8)),
      Institution.Part(kind: "sociocultural", required: [level]),
    ]
  }

  private func score(_ institution: Institution, _ values: [String], _ route: String) throws -> ScoredResult {
    let folder = try TestFolder()
    try institution.found(in: folder)
    return try institution.score(values, by: route, in: folder)
  }

  @Test(arguments: routes, [("filling", "MS"), ("mapping", "CO")])
  func givesEightyOnePointFourEight(route: String, verdict: (purpose: String, category: String)) throws {
    var institution = Institution(parts: nine("3"))
    institution.purpose = verdict.purpose
    let result = try score(institution, ["3", "2", "3", "2", "2", "2", "3", "2", "3"], route)
    #expect(result.percent == "81.48")
    #expect(result.exact == "2200/27")
    #expect(result.category == verdict.category)
  }

  @Test(arguments: routes)
  func keepsSeventySevenPointSevenEightBelowSeventyEight(route: String) throws {
    var institution = Institution(parts: nine("3"))
    institution.purpose = "mapping"
    let result = try score(institution, ["3", "3", "3", "2", "2", "2", "2", "2", "2"], route)
    #expect(result.percent == "77.78")
    #expect(result.category == "KO")
  }

  @Test(arguments: routes)
  func meetsEightyExactly(route: String) throws {
    let result = try score(Institution(parts: nine("5")), Array(repeating: "4", count: 9), route)
    #expect(result.percent == "80.00")
    #expect(result.category == "MS")
  }

  @Test(arguments: routes, [("none", "92.59"), ("competency", "70.37")])
  func capsSurplusPerCompetency(route: String, expected: (cap: String, percent: String)) throws {
    var institution = Institution(parts: nine("3"))
    institution.jobMatch = "job_match: {formula: ratio-of-sums, cap: \(expected.cap)}"
    let result = try score(institution, ["5", "5", "5", "3", "3", "1", "1", "1", "1"], route)
    #expect(result.percent == expected.percent)
  }

  @Test(arguments: routes)
  func weighsGroupsOnScalesOfHundredExactly(route: String) throws {
    let scale = "{min: 0, max: 100, step: 0.01}"
    var institution = Institution(parts: [
      Institution.Part(kind: "technical", scale: scale, required: ["100"]),
      Institution.Part(kind: "managerial", scale: scale, required: ["100"]),
    ])
    institution.attained = "attained: {rounding: half-up}"
    institution.weights = "weights: [{kinds: [technical], weight: 30}, {kinds: [managerial], weight: 70}]"
    let result = try score(institution, ["99.60", "71.60"], route)
    #expect(result.percent == "80.00")
    #expect(result.exact == "80")
    #expect(result.category == "MS")
  }

  @Test(arguments: routes, [("total", "96.00"), ("group", "76.00")])
  func capsTotalOrGroup(route: String, expected: (cap: String, percent: String)) throws {
    var institution = Institution(parts: [
      Institution.Part(kind: "technical", required: ["2"]),
      Institution.Part(kind: "managerial", required: ["5"]),
    ])
    institution.jobMatch = "job_match: {formula: ratio-of-sums, cap: \(expected.cap)}"
    institution.weights = "weights: [{kinds: [technical], weight: 40}, {kinds: [managerial], weight: 60}]"
    let result = try score(institution, ["3", "3"], route)
    #expect(result.percent == expected.percent)
  }

  @Test(
    arguments: routes,
    [("ratio_rounding: {decimals: 2, rounding: half-up}, ", "79.80", "MMS"), ("", "80.00", "MS")]
  )
  func roundsEachRatioOnlyWhereTold(route: String, expected: (rounding: String, percent: String, category: String))
    throws
  {
    var institution = Institution(parts: [
      Institution.Part(kind: "managerial", required: Array(repeating: "3", count: 5))
    ])
    institution.jobMatch = "job_match: {formula: mean-of-ratios, \(expected.rounding)cap: none}"
    let result = try score(institution, ["4", "4", "2", "1", "1"], route)
    #expect(result.percent == expected.percent)
    #expect(result.category == expected.category)
  }

  @Test(arguments: [("attained: {step: 0.5, rounding: half-up}", "83.33"), ("attained: {step: exact}", "75.00")])
  func roundsAttainedByTheRubric(attained: String, percent: String) throws {
    var institution = Institution(parts: nine("3"))
    institution.attained = attained
    let folder = try TestFolder()
    try institution.found(in: folder)
    try folder.write(quarters(institution.codes), to: "quarters.csv")
    try institution.succeed(folder, "import", "evidence", "quarters.csv", "--event", "e1")
    try institution.succeed(folder, "score", "--event", "e1")
    let result = try ScoredResult(folder)
    #expect(result.percent == percent)
    #expect(result.competencies.allSatisfy { $0["figure"] as? String == "2.25" })
  }

  /// Two assessors, 2 and 2.5: a figure of 2.25.
  private func quarters(_ codes: [String]) -> String {
    let rows = codes.flatMap { code in
      [("A", "2"), ("B", "2.5")].map { "\(Institution.number),\(code),bei,\($0.0),\($0.1),2026-03-30\n" }
    }
    return "nip,competency,method,assessor,value,date\n" + rows.joined()
  }

  @Test func flagsAStandardMetByRounding() throws {
    var institution = Institution(parts: [Institution.Part(kind: "managerial", required: ["2.5"])])
    institution.attained = "attained: {step: 0.5, rounding: half-up}"
    let folder = try TestFolder()
    try institution.found(in: folder)
    try folder.write(quarters(institution.codes), to: "quarters.csv")
    try institution.succeed(folder, "import", "evidence", "quarters.csv", "--event", "e1")
    try institution.succeed(folder, "score", "--event", "e1")
    let flags = try #require(try ScoredResult(folder).competencies.first?["flags"] as? [String])
    #expect(flags.contains("rounded-up-to-met"))
  }

  @Test(arguments: routes)
  func namesTheMissingInPlaceOfANumber(route: String) throws {
    let institution = Institution(parts: nine("3"))
    let folder = try TestFolder()
    try institution.found(in: folder)
    let result = try institution.score(["3", "3", nil, "3", "3", "3", "3", "3", "3"], by: route, in: folder)
    #expect(result.percent == nil)
    #expect(result.category == nil)
    #expect(result.isComplete == false)
    let missing = result.competencies.filter { $0["status"] as? String == "missing" }.compactMap {
      $0["code"] as? String
    }
    #expect(missing == ["M.03"])
    let page = try folder.takar.run("show", Institution.number).output
    #expect(page.contains("M.03"))
  }
}
