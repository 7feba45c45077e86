import Assessment
import EvaluatorKit
import SeededRandom
import TechnicalEvaluator
import Testing

/// Contract 6.9: combination, certificates, prerequisites and recency.
@Suite struct TechnicalRuleTests {
  private func trial(_ parameters: String = "{}", certificates: Bool = false) -> Trial {
    let scale = Scale(min: .zero, max: FixedDecimal(100), step: .one)
    let cuts = [
      CutScore(atLeast: FixedDecimal(60), level: FixedDecimal(2)),
      CutScore(atLeast: FixedDecimal(75), level: FixedDecimal(3)),
    ]
    let grants = [("C2", "T.01", 2), ("C4", "T.01", 4), ("X5", "T.99", 5)].map {
      CertificateGrant(certificate: $0.0, competency: $0.1, level: FixedDecimal($0.2))
    }
    let certificate = Method(
      id: "cert",
      title: "Sertifikat",
      measures: [.certificate],
      weight: FixedDecimal(2),
      grants: grants
    )
    return Trial(
      frame: ExampleFrame(
        competency: Competency(code: "T.01", title: "", definition: "", levels: []),
        kind: .technical,
        methods: [
          Method(id: "test", title: "Tes", measures: [.score], scale: scale, conversion: .cuts(cuts, below: nil)),
          Method(id: "work", title: "Praktik", measures: [.level], weight: FixedDecimal(3)),
        ] + (certificates ? [certificate] : []),
        parameters: parameters
      )
    )
  }

  private let both = [ExampleRow("test", "80"), ExampleRow("work", by: "A", "1"), ExampleRow("work", by: "B", "2")]

  private func certificate(_ code: String, until: String? = nil, _ value: String = "1") -> ExampleRow {
    ExampleRow("cert", item: code, value, validUntil: until)
  }

  // MARK: Combination

  @Test(arguments: [("weighted", "15/8"), ("highest", "3"), ("lowest", "3/2")])
  func combinesTestsAndPractice(combine: String, figure: String) throws {
    #expect(try trial("{combine: \(combine)}")(both).figure?.description == figure)
  }

  // MARK: Certificates

  @Test(arguments: [("2026-03-31", true), ("2026-03-30", false), ("2027-01-01", true)])
  func holdsACertificateOnItsLastDay(until: String, isValid: Bool) throws {
    let found = try trial("{combine: highest}", certificates: true)(both + [certificate("C4", until: until)])
    #expect(
      found
        == (isValid
          ? Finding(figure: Ratio(4), floor: FixedDecimal(4), flags: [.certificateGranted])
          : Finding(figure: Ratio(3), flags: [.certificateExpired]))
    )
  }

  @Test func neverExpiresWithoutALastDay() throws {
    #expect(try trial("{combine: lowest}", certificates: true)(both + [certificate("C4")]).figure == Ratio(4))
  }

  @Test func keepsAHigherRatingAboveTheFloor() throws {
    let found = try trial("{combine: highest}", certificates: true)(both + [certificate("C2")])
    #expect(found == Finding(figure: Ratio(3), floor: FixedDecimal(2)))
  }

  @Test func takesTheHighestOfSeveralCertificates() throws {
    let rows = [certificate("C2"), certificate("C4")]
    let found = try trial("{combine: highest}", certificates: true)(rows)
    #expect(
      found == Finding(figure: Ratio(4), floor: FixedDecimal(4), flags: [.methodMissing, .certificateGranted])
    )
  }

  @Test func missesNoCertificateThatOnlyLifts() throws {
    #expect(try trial("{combine: highest}", certificates: true)(both) == Finding(figure: Ratio(3)))
  }

  @Test func entersByItsWeightWhereMethodsAreWeighted() throws {
    // (3 + 3 · 1.5 + 2 · 4) / 6
    let found = try trial(certificates: true)(both + [certificate("C4")])
    #expect(found == Finding(figure: Ratio(31, 12)))
    #expect(try trial(certificates: true)(both) == Finding(figure: Ratio(15, 8), flags: [.methodMissing]))
    #expect(
      try trial(certificates: true)(both + [certificate("C4", until: "2026-01-01")])
        == Finding(figure: Ratio(15, 8), flags: [.methodMissing, .certificateExpired])
    )
  }

  @Test func ignoresCertificatesOfOtherCompetenciesAndThoseNotHeld() throws {
    let rows = both + [certificate("X5"), certificate("C4", "0")]
    #expect(try trial("{combine: highest}", certificates: true)(rows) == Finding(figure: Ratio(3)))
  }

  @Test func doesNotFlagARenewedCertificate() throws {
    let rows = both + [certificate("C4", until: "2025-01-01"), certificate("C4", until: "2027-01-01")]
    let found = try trial("{combine: highest}", certificates: true)(rows)
    #expect(!found.flags.contains(.certificateExpired))
    #expect(found.floor == FixedDecimal(4))
  }

  @Test func keepsTheFloorOfARefusedCompetencyForAConsensus() throws {
    let found = try trial("{combine: highest, min_assessors: {count: 3}}", certificates: true)(
      both + [certificate("C4")]
    )
    #expect(found == Finding(figure: nil, floor: FixedDecimal(4), flags: [.fewAssessors]))
  }

  @Test func saysWhyAnExpiredCertificateAloneMeasuresNothing() throws {
    let found = try trial("{combine: highest}", certificates: true)([certificate("C4", until: "2026-03-30")])
    #expect(found == .notMeasurable([.certificateExpired]))
  }

  // MARK: Prerequisites

  private func prerequisite(_ method: String, _ item: String?, _ least: String, _ most: String) -> String {
    let itemText = item.map { "item: \($0), " } ?? ""
    return "{method: \(method), \(itemText)at_least: \(least), otherwise: {at_most: \(most)}}"
  }

  @Test(arguments: [("80", nil, "15/8"), ("80.5", "1.5", "3/2")])
  func limitsTheLevelBelowAPrerequisite(least: String, ceiling: String?, figure: String) throws {
    let found = try trial("{prerequisites: [\(prerequisite("test", nil, least, "1.5"))]}")(both)
    #expect(found.figure?.description == figure)
    #expect(found.ceiling?.description == ceiling)
    #expect(found.flags == (ceiling == nil ? [] : [.prerequisiteFailed]))
  }

  @Test func limitsTheLevelWhereThePrerequisiteHasNoEvidence() throws {
    let found = try trial("{prerequisites: [\(prerequisite("test", "K3", "60", "1"))]}")(both)
    #expect(found == Finding(figure: Ratio(1), ceiling: FixedDecimal(1), flags: [.prerequisiteMissing]))
  }

  @Test func meansThePrerequisiteOverAssessors() throws {
    let passing = "{prerequisites: [\(prerequisite("work", nil, "1.5", "1"))]}"
    #expect(try trial(passing)(both).ceiling == nil)
    let lowest = "{within: lowest, prerequisites: [\(prerequisite("work", nil, "1.5", "1"))]}"
    #expect(try trial(lowest)(both).ceiling == FixedDecimal(1))
  }

  @Test func takesTheLowestCeilingOfSeveral() throws {
    let list = [
      prerequisite("test", nil, "90", "2"), prerequisite("work", nil, "5", "1"), prerequisite("test", nil, "1", "0"),
    ]
    let found = try trial("{prerequisites: [\(list.joined(separator: ", "))]}")(both)
    #expect(found == Finding(figure: Ratio(1), ceiling: FixedDecimal(1), flags: [.prerequisiteFailed]))
  }

  @Test func letsTheCeilingWinOverTheFloor() throws {
    let parameters = "{combine: highest, prerequisites: [\(prerequisite("test", nil, "90", "1"))]}"
    let found = try trial(parameters, certificates: true)(both + [certificate("C4")])
    #expect(found.figure == Ratio(1))
    #expect(found.floor == FixedDecimal(4))
    #expect(found.ceiling == FixedDecimal(1))
  }

  @Test func givesTheCeilingEvenWithoutAFigure() throws {
    let parameters = "{min_assessors: {count: 3}, prerequisites: [\(prerequisite("test", nil, "90", "1"))]}"
    let found = try trial(parameters)(both)
    #expect(found == Finding(figure: nil, ceiling: FixedDecimal(1), flags: [.fewAssessors, .prerequisiteFailed]))
  }

  @Test func failsAPrerequisiteWhoseCertificateHasExpired() throws {
    let parameters = "{combine: highest, prerequisites: [\(prerequisite("cert", "C2", "1", "1"))]}"
    let valid = try trial(parameters, certificates: true)(both + [certificate("C2", until: "2026-03-31")])
    #expect(valid == Finding(figure: Ratio(3), floor: FixedDecimal(2)))
    let expired = try trial(parameters, certificates: true)(both + [certificate("C2", until: "2026-03-30")])
    #expect(
      expired == Finding(figure: Ratio(1), ceiling: FixedDecimal(1), flags: [.certificateExpired, .prerequisiteFailed])
    )
  }

  @Test func asksNothingOfAMethodThatIsNotPlannedHere() throws {
    #expect(try trial("{prerequisites: [\(prerequisite("elsewhere", nil, "1", "1"))]}")(both).ceiling == nil)
  }

  // MARK: Recency

  @Test(arguments: [("2025-09-30", "3"), ("2025-09-29", "1"), ("2026-03-31", "3")])
  func leavesOlderEvidenceOutAndSaysSo(date: String, figure: String) throws {
    let rows = [ExampleRow("work", by: "A", "5", date: date), ExampleRow("work", by: "B", "1")]
    var recent = trial("{recent: {months: 6}}")
    recent.frame.methods.removeFirst()
    let found = try recent(rows)
    #expect(found.figure?.description == figure)
    #expect(found.flags == (figure == "1" ? [.recentOnly] : []))
  }

  @Test func measuresNothingByOldEvidenceAlone() throws {
    let rows = [ExampleRow("work", by: "A", "5", date: "2020-01-01")]
    #expect(try trial("{recent: {months: 6}}")(rows) == .notMeasurable([.recentOnly]))
  }

  @Test func keepsAnOldCertificateThatIsStillValid() throws {
    var old = certificate("C4", until: "2026-12-31")
    old.date = "2020-01-01"
    let found = try trial("{combine: highest, recent: {months: 6}}", certificates: true)(both + [old])
    #expect(found == Finding(figure: Ratio(4), floor: FixedDecimal(4), flags: [.certificateGranted]))
  }

  @Test func takesAnOldPrerequisiteAsMissing() throws {
    var rows = both
    rows[0].date = "2020-01-01"
    let found = try trial("{recent: {months: 6}, prerequisites: [\(prerequisite("test", nil, "60", "1"))]}")(rows)
    #expect(found.flags == [.methodMissing, .recentOnly, .prerequisiteMissing])
    #expect(found.figure == Ratio(1))
  }

  // MARK: Parameters

  @Test(
    arguments: [
      ("{combine: heighest}", ["combine"], "highest"),
      ("{prerequisites: [{method: test, at_least: 1}]}", ["prerequisites", "0", "otherwise"], nil),
      (
        "{prerequisites: [{method: test, at_least: 1, otherwise: {at_most: 6}}]}",
        ["prerequisites", "0", "otherwise", "at_most"], nil
      ),
      (
        "{prerequisites: [{method: test, at_least: 1, otherwise: {at_most: 1/3}}]}",
        ["prerequisites", "0", "otherwise", "at_most"], nil
      ),
      (
        "{prerequisites: [{method: tset, at_least: 1, otherwise: {at_most: 1}}]}", ["prerequisites", "0", "method"],
        "test"
      ),
      ("{recent: {months: 0}}", ["recent", "months"], nil),
      ("{recent: {}}", ["recent", "months"], nil),
    ] as [(String, [String], String?)]
  )
  func refusesWrongParameters(parameters: String, path: [String], suggestion: String?) throws {
    var (setup, _) = trial(parameters).frame.filled(with: [])
    setup.rubricMethods = ["test", "work"]
    let thrown = #expect(throws: ParameterFaults.self) { try TechnicalEvaluator().prepare(setup) }
    #expect(thrown?.faults.first?.path == path)
    #expect(thrown?.faults.first?.suggestion == suggestion)
  }

  // MARK: Steps

  @Test func explainsFloorAndCeiling() throws {
    let parameters = "{combine: highest, prerequisites: [\(prerequisite("test", nil, "90", "1"))]}"
    let steps = try trial(parameters, certificates: true).steps(both + [certificate("C4")])
    #expect(
      steps.map(\.rule) == [
        "certificate", "value-to-level", "within-method", "within-method", "across-methods", "prerequisite",
        "certificate-floor", "prerequisite-ceiling",
      ]
    )
    #expect(steps[0].subject == .method("cert"))
    #expect(steps[0].evidence == [3])
    #expect(steps[5].subject == .method("test"))
  }

  // MARK: What must always hold

  @Test func doesNotDependOnTheOrderAndNeverFallsWhenAValueRises() throws {
    var random = SeededGenerator(seed: 8)
    let choices = [
      "{}", "{combine: highest, recent: {months: 6}}", "{combine: lowest}",
      "{prerequisites: [{method: test, at_least: 50, otherwise: {at_most: 1}}]}",
    ]
    for _ in 0..<400 {
      let trial = trial(choices.randomElement(using: &random) ?? "{}", certificates: true)
      var rows = (0..<Int.random(in: 1...8, using: &random)).map { index in
        let isTest = Bool.random(using: &random)
        return ExampleRow(
          isTest ? "test" : "work",
          by: ["A", "B"].randomElement(using: &random),
          item: "\(index)",
          "\(Int.random(in: 0...(isTest ? 100 : 5), using: &random))",
          date: ["2020-01-01", "2026-01-01"].randomElement(using: &random)
        )
      }
      if Bool.random(using: &random) { rows.append(certificate("C2", until: "2026-06-30")) }
      let before = try trial(rows)
      #expect(try trial(rows.shuffled(using: &random)) == before)
      let place = Int.random(in: 0..<rows.count, using: &random)
      if rows[place].method != "cert" { rows[place].value = rows[place].method == "test" ? "100" : "5" }
      guard let figure = before.figure, let after = try trial(rows).figure else { continue }
      #expect(after >= figure)
      #expect(after <= Ratio(5) && figure >= .zero)
    }
  }
}
