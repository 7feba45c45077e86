import Assessment
import EvaluatorKit
import ManagerialEvaluator
import Testing

/// Contract 6.7 through the evaluator: indicators of several assessors and methods, beside levels.
@Suite struct ManagerialMasteryTests {
  private func trial(_ methods: [Method], _ parameters: String = "{}") -> Trial {
    let levels = (1...5).map { level in
      CompetencyLevel(
        level: FixedDecimal(level),
        title: "",
        description: "",
        indicators: (1...3).map { Indicator(code: "\(level).\($0)", text: "") }
      )
    }
    return Trial(
      frame: ExampleFrame(
        competency: Competency(code: "M.01", title: "", definition: "", levels: levels),
        kind: .managerial,
        methods: methods,
        parameters: parameters
      )
    )
  }

  private func method(_ id: String, _ measures: [Measure], prefer: Measure? = nil, weight: Int = 1) -> Method {
    Method(id: id, title: id, measures: measures, prefer: prefer, weight: FixedDecimal(weight))
  }

  /// The indicators of one level as one assessor rates them, in their order.
  private func rows(_ method: String, by assessor: String?, _ level: Int, _ values: [String]) -> [ExampleRow] {
    values.enumerated().map { ExampleRow(method, by: assessor, indicator: "\(level).\($0.offset + 1)", $0.element) }
  }

  @Test func meansAnIndicatorOverAssessorsFirst() throws {
    let rows = rows("lgd", by: "A", 2, ["1", "1", "1"]) + rows("lgd", by: "B", 2, ["0", "1", "1"])
    // 1/2, 1, 1: a mean of 5/6, mastered.
    #expect(try trial([method("lgd", [.indicator])])(rows) == Finding(figure: Ratio(2)))
  }

  @Test func takesTheHighestOfTheMethodsForEachIndicator() throws {
    let rows = rows("lgd", by: "A", 2, ["1", "0", "0"]) + rows("role", by: "B", 2, ["0", "1", "0"])
    // 1, 1, 0: exactly two thirds. Neither method alone masters the level.
    #expect(
      try trial([method("lgd", [.indicator]), method("role", [.indicator])])(rows) == Finding(figure: Ratio(2))
    )
  }

  @Test func letsMasteryMeetLevelsByTheWeightOfItsMethods() throws {
    let rows = rows("lgd", by: "A", 2, ["1", "1", "1"]) + [ExampleRow("bei", by: "A", "4")]
    let found = try trial([method("bei", [.level]), method("lgd", [.indicator], weight: 3)])(rows)
    #expect(found == Finding(figure: Ratio(5, 2)))
  }

  @Test(arguments: [(Measure?.none, "2"), (.indicator, "2"), (.level, "4")])
  func prefersOneOfAnAssessorsLevelsAndIndicators(prefer: Measure?, figure: String) throws {
    let rows = rows("lgd", by: "A", 2, ["1", "1", "1"]) + [ExampleRow("lgd", by: "A", "4")]
    let found = try trial([method("lgd", [.level, .indicator], prefer: prefer)])(rows)
    #expect(found.figure?.description == figure)
  }

  @Test func keepsTheLevelOfAnAssessorWhoGaveNoIndicators() throws {
    let rows = rows("lgd", by: "A", 2, ["1", "1", "1"]) + [ExampleRow("lgd", by: "B", "4")]
    #expect(try trial([method("lgd", [.level, .indicator])])(rows) == Finding(figure: Ratio(3)))
  }

  @Test func leavesAbsentIndicatorsOutAndFlagsThem() throws {
    let rows = rows("lgd", by: "A", 2, ["1", "1", "not-observed"])
    #expect(try trial([method("lgd", [.indicator])])(rows) == Finding(figure: Ratio(2), flags: [.unratedIndicators]))
  }

  @Test func readsTheParametersOfMastery() throws {
    let rows = rows("lgd", by: "A", 2, ["1", "0.5", "0"])
    let methods = [method("lgd", [.indicator])]
    #expect(try trial(methods)(rows).figure == Ratio(3, 2))
    #expect(try trial(methods, "{threshold: 1/2}")(rows).figure == Ratio(2))
    #expect(try trial(methods, "{partial: 0.6}")(rows).figure == Ratio(1))
    #expect(try trial(methods, "{min_indicators: 4, threshold: 1/2}")(rows).figure == Ratio(3, 2))
    #expect(try trial(methods, "{below_lowest_rated: required}")(rows) == .notMeasurable([.fewIndicators]))
  }

  @Test func spreadsIndicatorsByWhatEachAssessorSaw() throws {
    let rows =
      rows("lgd", by: "A", 4, ["1", "1", "1"]) + rows("lgd", by: "B", 2, ["1", "1", "1"])
      + rows("lgd", by: "B", 3, ["0", "0", "0"])
    let found = try trial([method("lgd", [.indicator])], "{max_spread: {limit: 1}}")(rows)
    #expect(found.flags.contains(.needsConsensus))
  }

  @Test func ignoresIndicatorsThatTheCompetencyDoesNotHave() throws {
    let rows = [ExampleRow("lgd", by: "A", indicator: "9.9", "1")]
    #expect(try trial([method("lgd", [.indicator])])(rows) == .notMeasurable([.noEvidence]))
  }

  @Test func explainsEachLevelAndTheLevelShown() throws {
    let rows = rows("lgd", by: "A", 2, ["1", "1", "1"]) + rows("lgd", by: "A", 3, ["1", "1", "0.5"])
    let steps = try trial([method("lgd", [.indicator])]).steps(rows)
    #expect(
      steps.map(\.rule) == [
        "mastery-level", "mastery-level", "mastery-level", "mastery", "within-method", "across-methods",
      ]
    )
    #expect(steps[1].evidence == [0, 1, 2])
    #expect(steps[2].result == Ratio(5, 6))
    #expect(steps[3].result == Ratio(3))
  }
}
