import Assessment
import ScoringEngine
import Testing

/// Sections 6.1 and 6.13: the first rounding, status, strengths and development areas.
@Suite struct AttainedTests {
  @Test(arguments: [
    (Rounding.halfUp, "2.25", "2.5"), (.halfEven, "2.25", "2"), (.halfEven, "2.75", "3"), (.up, "2.1", "2.5"),
    (.down, "2.4", "2"), (.halfUp, "2.24", "2"),
  ])
  func roundsToTheStepOfTheScale(rounding: Rounding, figure: String, attained: String) throws {
    var fixture = Fixture(required: [3])
    fixture.rubric.attained.general.rounding = rounding
    let result = try fixture.score([fixture.rating("M.01", figure)]).competencies[0]
    #expect(result.figure == Ratio(Fixture.number(figure)))
    #expect(result.attained == Ratio(Fixture.number(attained)))
  }

  @Test func countsTheStepsFromTheScaleMinimumAndStaysOnTheScale() throws {
    var fixture = Fixture(required: [1])
    let scale = Scale(min: .one, max: FixedDecimal(5), step: .one)
    fixture.dictionaries[0] = Fixture.dictionary("m", .managerial, ["M.01"], scale: scale)
    fixture.rubric.attained.general = AttainedRounding(step: .step(Fixture.number("1.5")), rounding: .up)
    #expect(try fixture.score([fixture.rating("M.01", "2.6")]).competencies[0].attained == Ratio(4))
    #expect(try fixture.score([fixture.rating("M.01", "4.2")]).competencies[0].attained == Ratio(5))
  }

  @Test func roundsKindsByTheirOwnRule() throws {
    var fixture = Fixture()
    fixture.rubric.attained.byKind[.sociocultural] = AttainedRounding(step: .exact)
    let result = try fixture.score(Fixture.codes.map { fixture.rating($0, "2.25") })
    #expect(result.competencies[0].attained == Ratio(5, 2))
    #expect(result.competencies[8].attained == Ratio(9, 4))
  }

  @Test(arguments: [(AttainedStep.scale, "83.33", "MS"), (.exact, "75.00", "MMS")])
  func carriesTheFirstRoundingIntoThePercentage(step: AttainedStep, percent: String, category: String) throws {
    var fixture = Fixture()
    fixture.rubric.attained.general.step = step
    let result = try fixture.score(Fixture.codes.map { fixture.rating($0, "2.25") })
    #expect(result.jobMatch?.printedPercent == percent)
    #expect(result.category?.code == category)
  }

  @Test(arguments: [("2.75", true), ("2.5", false), ("3", false), ("3.25", false)])
  func flagsARequirementMetThroughRounding(figure: String, isFlagged: Bool) throws {
    let fixture = Fixture(required: [3])
    let result = try fixture.score([fixture.rating("M.01", figure)]).competencies[0]
    #expect(result.flags.contains(.roundedUpToMet) == isFlagged)
  }

  @Test(arguments: [("2", CompetencyStatus.below, "-1"), ("3", .meets, "0"), ("4.5", .above, "1.5")])
  func setsAttainedAgainstRequired(value: String, status: CompetencyStatus, gap: String) throws {
    let fixture = Fixture(required: [3])
    let result = try fixture.score([fixture.rating("M.01", value)]).competencies[0]
    #expect(result.status == status)
    #expect(result.gap == Ratio(Fixture.number(gap)))
  }

  @Test func callsALevelAboveTheRequirementOrAtTheTopAStrength() throws {
    let fixture = Fixture(required: [3, 3, 5])
    let result = try fixture.score(fixture.ratings([4, 3, 5]))
    #expect(result.strengths.map(\.code) == ["M.01", "M.03"])
  }

  @Test func takesTheTopLevelFromTheDictionary() throws {
    var fixture = Fixture(required: [4])
    fixture.dictionaries[0].competencies[0].levels = [
      CompetencyLevel(level: FixedDecimal(4), title: "", description: "", indicators: [])
    ]
    #expect(try fixture.score([fixture.rating("M.01", "4")]).strengths.count == 1)
  }

  @Test func ordersDevelopmentAreasByRelativeGap() throws {
    let fixture = Fixture(required: [5, 2, 4, 3, 2])
    let result = try fixture.score(fixture.ratings([4, 1, 4, 2, 1]))
    #expect(result.developmentAreas.map(\.code) == ["M.02", "M.05", "M.04", "M.01"])
  }

  @Test func failsAFigureOffTheScale() throws {
    var fixture = Fixture()
    fixture.bind(.competency("M.01"), ["shift": "9"])
    let result = try fixture.score(fixture.ratings(Array(repeating: 3, count: 9)))
    #expect(result.competencies[0].status == .failed)
    #expect(result.competencies[0].flags.contains(.figureOffScale))
    #expect(result.competencies[0].attained == nil)
    #expect(result.jobMatch == nil)
  }

  @Test func failsWhatTheEvaluatorFailedAt() throws {
    var fixture = Fixture()
    fixture.bind(.competency("M.01"), ["refuse": "evaluator-failed"])
    fixture.rubric.missing = .provisional(atLeast: Fixture.number("0.5"))
    let result = try fixture.score(fixture.ratings(Array(repeating: 3, count: 9)))
    #expect(result.competencies[0].status == .failed)
    #expect(result.jobMatch == nil)
    #expect(result.category == nil)
  }

  @Test func failsACompetencyWhoseEvaluatorLosesCases() throws {
    var fixture = Fixture(required: [3])
    fixture.evaluators["test/mean"] = AvailableEvaluator(MeanEvaluator(loses: true))
    let result = try fixture.score(fixture.ratings([3]))
    #expect(result.competencies[0].flags.flags == [.evaluatorFailed, .evaluatorUnexpected])
  }
}
