import Assessment
import EvaluatorKit
import ManagerialEvaluator
import Testing

/// Contract 6.2–6.5: within a method, across methods, absent methods, minimums and spread.
@Suite struct ManagerialRuleTests {
  private func trial(_ parameters: String = "{}", _ weights: [(String, String)] = [("bei", "1"), ("lgd", "1")]) -> Trial
  {
    let methods = weights.map { Method(id: $0.0, title: $0.0, measures: [.level], weight: decimal($0.1)) }
    return Trial(
      frame: ExampleFrame(
        competency: Competency(code: "M.01", title: "", definition: "", levels: []),
        kind: .managerial,
        methods: methods,
        parameters: parameters
      )
    )
  }

  private func decimal(_ text: String) -> FixedDecimal { (try? FixedDecimal(parsing: text)) ?? .one }

  private let uneven = [
    ExampleRow("bei", by: "A", "3"), ExampleRow("bei", by: "B", "3"), ExampleRow("lgd", by: "A", "2"),
  ]

  // MARK: 6.2

  @Test func neverPoolsMethods() throws {
    #expect(try trial()(uneven) == Finding(figure: Ratio(5, 2)))
  }

  @Test func meansSixRatings() throws {
    let rows = zip(["A", "B", "C", "D", "E", "F"], ["1", "1.5", "2", "2.5", "3", "3.5"]).map {
      ExampleRow("bei", by: $0.0, $0.1)
    }
    #expect(try trial("{}", [("bei", "1")])(rows).figure == Ratio(9, 4))
  }

  @Test(arguments: [("mean", "7/3"), ("median", "2"), ("lowest", "1")])
  func combinesAssessorsWithinAMethod(within: String, figure: String) throws {
    let rows = [ExampleRow("bei", by: "A", "1"), ExampleRow("bei", by: "B", "2"), ExampleRow("bei", by: "C", "4")]
    #expect(try trial("{within: \(within)}", [("bei", "1")])(rows).figure?.description == figure)
  }

  @Test func takesTheMidpointOfAnEvenCountOfAssessors() throws {
    let rows = [ExampleRow("bei", by: "A", "2"), ExampleRow("bei", by: "B", "3")]
    #expect(try trial("{within: median}", [("bei", "1")])(rows).figure == Ratio(5, 2))
  }

  @Test func meansAnAssessorsOwnValuesFirst() throws {
    let rows = [
      ExampleRow("bei", by: "A", item: "1", "1"), ExampleRow("bei", by: "A", item: "2", "2"),
      ExampleRow("bei", by: "A", item: "3", "3"), ExampleRow("bei", by: "B", "4"),
    ]
    #expect(try trial("{}", [("bei", "1")])(rows).figure == Ratio(3))
  }

  // MARK: 6.3

  @Test func weighsMethodsRelatively() throws {
    let ten = try trial("{}", [("bei", "4"), ("lgd", "3")])(uneven)
    let hundred = try trial("{}", [("bei", "40"), ("lgd", "30")])(uneven)
    #expect(ten == hundred)
    #expect(ten.figure == Ratio(18, 7))
  }

  @Test func makesNoFigureOfMethodsThatWeighNothing() throws {
    let rows = [ExampleRow("lgd", by: "A", "2")]
    #expect(try trial("{}", [("bei", "1"), ("lgd", "0")])(rows) == .notMeasurable([.methodMissing]))
  }

  // MARK: 6.4

  @Test func sharesTheWeightOfAnAbsentMethod() throws {
    let rows = [ExampleRow("bei", by: "A", "3"), ExampleRow("lgd", by: "A", "2")]
    let three = trial("{}", [("bei", "40"), ("lgd", "30"), ("in-tray", "30")])
    #expect(try three(rows) == Finding(figure: Ratio(18, 7), flags: [.methodMissing]))
    #expect(try three.steps(rows).contains { $0.rule == "method-missing" && $0.subject == .method("in-tray") })
  }

  @Test func refusesAnAbsentMethodWhereTheRubricSaysSo() throws {
    let rows = [ExampleRow("bei", by: "A", "3")]
    #expect(try trial("{absent_method: refuse}")(rows) == .notMeasurable([.methodMissing]))
  }

  @Test func countsAnAbsenceAsNoEvidence() throws {
    let rows = [ExampleRow("bei", by: "A", "3"), ExampleRow("lgd", by: "A", "refused")]
    #expect(try trial()(rows) == Finding(figure: Ratio(3), flags: [.methodMissing]))
  }

  // MARK: 6.5

  @Test(arguments: [("refuse", false), ("flag", true)])
  func asksForMethods(otherwise: String, isMeasured: Bool) throws {
    let finding = try trial("{min_methods: {count: 2, otherwise: \(otherwise)}}")([ExampleRow("bei", by: "A", "3")])
    #expect(finding.flags == [.methodMissing, .fewMethods])
    #expect((finding.figure != nil) == isMeasured)
  }

  @Test(arguments: [("refuse", false), ("flag", true)])
  func asksForAssessorsOfACompetency(otherwise: String, isMeasured: Bool) throws {
    let rows = [ExampleRow("bei", by: "A", "3"), ExampleRow("lgd", by: "A", "3")]
    let finding = try trial("{min_assessors: {count: 2, otherwise: \(otherwise)}}")(rows)
    #expect(finding.flags == [.fewAssessors])
    #expect((finding.figure != nil) == isMeasured)
  }

  @Test func countsAnAssessorOfTwoMethodsOnce() throws {
    let rows = [ExampleRow("bei", by: "A", "3"), ExampleRow("lgd", by: "B", "3")]
    #expect(try trial("{min_assessors: {count: 2}}")(rows) == Finding(figure: Ratio(3)))
    #expect(try trial("{min_assessors: {count: 3}}")(rows) == .notMeasurable([.fewAssessors]))
  }

  @Test func countsAssessorsOfAPersonOverAllCompetencies() throws {
    var two = trial("{min_assessors: {count: 2, per: person}}", [("bei", "1")])
    two.frame.assessorsOfPerson = 2
    #expect(try two([ExampleRow("bei", by: "A", "3")]) == Finding(figure: Ratio(3)))
    two.frame.assessorsOfPerson = 1
    #expect(try two([ExampleRow("bei", by: "A", "3")]) == .notMeasurable([.fewAssessors]))
  }

  @Test func countsAssessorsOfEachMethod() throws {
    let perMethod = trial("{min_assessors: {count: 2, per: method, otherwise: flag}}")
    #expect(try perMethod(uneven).flags == [.fewAssessors])
    #expect(try perMethod(uneven + [ExampleRow("lgd", by: "B", "2")]).flags == [])
    let steps = try perMethod.steps(uneven).filter { $0.rule == "min-assessors" }
    #expect(steps.map(\.subject) == [.method("lgd")])
  }

  @Test func takesEvidenceWithoutAnAssessorAsOne() throws {
    let rows = [ExampleRow("bei", "3")]
    #expect(try trial("{}", [("bei", "1")])(rows) == Finding(figure: Ratio(3)))
    #expect(try trial("{min_assessors: {count: 2}}", [("bei", "1")])(rows) == .notMeasurable([.fewAssessors]))
  }

  @Test(arguments: [("1.5", false), ("1", true), ("1.499999", true)])
  func exceedsASpreadOnlyAboveTheLimit(limit: String, isWide: Bool) throws {
    let rows = [ExampleRow("bei", by: "A", "2"), ExampleRow("lgd", by: "B", "3.5")]
    let finding = try trial("{max_spread: {limit: \(limit), otherwise: flag}}")(rows)
    #expect(finding == Finding(figure: Ratio(11, 4), flags: isWide ? [.wideSpread] : []))
  }

  @Test func looksAtTheSpreadWithinMethodsWhereAsked() throws {
    let rows = [
      ExampleRow("bei", by: "A", "2"), ExampleRow("bei", by: "B", "2"), ExampleRow("lgd", by: "A", "4"),
      ExampleRow("lgd", by: "B", "4"),
    ]
    #expect(try trial("{max_spread: {limit: 1}}")(rows) == .notMeasurable([.wideSpread, .needsConsensus]))
    #expect(try trial("{max_spread: {limit: 1, over: method}}")(rows) == Finding(figure: Ratio(3)))
  }

  @Test func reportsEveryReasonAtOnce() throws {
    let rows = [ExampleRow("bei", by: "A", "1"), ExampleRow("bei", by: "B", "4")]
    let parameters =
      "{absent_method: refuse, min_methods: {count: 2}, min_assessors: {count: 3}, max_spread: {limit: 1}}"
    #expect(
      try trial(parameters)(rows)
        == .notMeasurable([.methodMissing, .fewMethods, .fewAssessors, .wideSpread, .needsConsensus])
    )
  }

  // MARK: Nothing missing becomes a number

  @Test func saysThatThereIsNoEvidence() throws {
    #expect(try trial()([]) == .notMeasurable([.noEvidence]))
    #expect(try trial()([ExampleRow("elsewhere", by: "A", "3")]) == .notMeasurable([.noEvidence]))
  }

  @Test func saysThatEverythingIsAbsent() throws {
    #expect(try trial()([ExampleRow("bei", by: "A", "fault")]) == .notMeasurable([.allAbsent]))
  }

  // MARK: Values of other kinds

  @Test func turnsScoresIntoLevelsBeforeMeaningThem() throws {
    let cuts: [CutScore] = [CutScore(atLeast: FixedDecimal(60), level: FixedDecimal(4))]
    let test = Method(
      id: "test",
      title: "Tes",
      measures: [.score],
      scale: Scale(min: .zero, max: FixedDecimal(100), step: .one),
      conversion: .cuts(cuts, below: .one)
    )
    var tested = trial()
    tested.frame.methods = [test]
    let rows = [ExampleRow("test", by: "A", "90"), ExampleRow("test", by: "B", "10")]
    #expect(try tested(rows).figure == Ratio(5, 2))
    #expect(try tested.steps(rows).filter { $0.rule == "value-to-level" }.map(\.evidence) == [[0], [1]])
  }

  @Test func letsACertificateBeOneMethodAmongOthers() throws {
    var mixed = trial()
    let grant = CertificateGrant(certificate: "C", competency: "M.01", level: FixedDecimal(4))
    mixed.frame.methods = [
      Method(id: "bei", title: "", measures: [.level]),
      Method(id: "cert", title: "", measures: [.certificate], grants: [grant]),
    ]
    let rows = [ExampleRow("bei", by: "A", "3"), ExampleRow("cert", item: "C", "1", validUntil: "2026-03-31")]
    #expect(try mixed(rows) == Finding(figure: Ratio(7, 2)))
    let expired = [ExampleRow("bei", by: "A", "3"), ExampleRow("cert", item: "C", "1", validUntil: "2026-03-30")]
    #expect(try mixed(expired) == Finding(figure: Ratio(3), flags: [.methodMissing, .certificateExpired]))
  }
}
