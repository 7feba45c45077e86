import Assessment
import EvaluatorKit
import SeededRandom
import Testing

/// Contract 6.7, to the letter. Means are written by level, indicators in their order, `-` = not rated.
@Suite struct IndicatorLadderTests {
  private let rules = MasteryRules(
    threshold: Ratio(2, 3),
    minIndicators: 2,
    partial: Ratio(1, 2),
    belowLowestRated: .assumed
  )

  private func mastery(_ means: String, _ rules: MasteryRules? = nil) throws -> Mastery {
    let levels = (1...5).map { level in
      CompetencyLevel(
        level: FixedDecimal(level),
        title: "",
        description: "",
        indicators: (1...3).map { Indicator(code: "\(level).\($0)", text: "") }
      )
    }
    let frame = ExampleFrame(
      competency: Competency(code: "M.01", title: "", definition: "", levels: levels),
      kind: .managerial,
      methods: []
    )
    let ladder = IndicatorLadder(frame.filled(with: []).setup)
    let texts = means.split(whereSeparator: { $0 == " " || $0 == "|" })
    let values = try texts.map { $0 == "-" ? nil : try Ratio(parsing: String($0)) }
    return ladder.mastery(of: values, rules ?? self.rules)
  }

  @Test(arguments: [
    ("1 1 1|1 1 1|1 0 0|- - -|- - -", "2"),
    ("1 1 1|1 1 1|1 1/2 0|- - -|- - -", "5/2"),
    ("1 1 0|0 0 0|- - -|- - -|- - -", "1"),
    ("0 0 0|1 1 1|- - -|- - -|- - -", "0"),
    ("1 0.5 0|- - -|- - -|- - -|- - -", "1/2"),
    ("1 1 1|1 1 1|1 1 1|1 1 1|1 1 1", "5"),
    ("1 1 1|1 1 1|1 1 1|1 1 1|0 0 0", "4"),
  ])
  func climbsToTheFirstUnmasteredLevel(means: String, level: String) throws {
    #expect(try mastery(means).level?.description == level)
  }

  /// Two of three shown is exactly the threshold; a hair below is not.
  @Test func masteryBeginsAtTheThreshold() throws {
    #expect(try mastery("1 1 0|- - -|- - -|- - -|- - -").level == Ratio(1))
    #expect(try mastery("1 0.999999 0|- - -|- - -|- - -|- - -").level == Ratio(1, 2))
  }

  /// The first unmastered level adds half the distance from a mean of one half on.
  @Test func addsHalfTheDistanceFromThePartialMeanOn() throws {
    #expect(try mastery("1 1 1|1 0.5 0|- - -|- - -|- - -").level == Ratio(3, 2))
    #expect(try mastery("1 1 1|1 0.499999 0|- - -|- - -|- - -").level == Ratio(1))
  }

  @Test func takesLevelsBelowTheLowestRatedAsShown() throws {
    let found = try mastery("- - -|- - -|1 1 1|0 0 0|- - -")
    #expect(found.level == Ratio(3))
    #expect(found.rungs.map(\.state) == [.assumed, .assumed, .mastered, .unmastered, .unmastered])
    #expect(found.flags.isEmpty)
  }

  @Test func asksForTheLevelsBelowWhereTheyAreRequired() throws {
    var required = rules
    required.belowLowestRated = .required
    let found = try mastery("- - -|1 1 1|1 1 1|- - -|- - -", required)
    #expect(found.level == nil)
    #expect(found.flags == [.fewIndicators])
    #expect(try mastery("1 1 1|1 1 1|- - -|- - -|- - -", required).level == Ratio(2))
  }

  @Test func leavesUnratedIndicatorsOutAndSaysSo() throws {
    let found = try mastery("1 1 1|1 1 -|0 0 0|- - -|- - -")
    #expect(found.level == Ratio(2))
    #expect(found.flags == [.unratedIndicators])
    #expect(found.rungs[1].rated == 2)
    #expect(found.rungs[1].total == 3)
  }

  @Test func mastersNoLevelWithTooFewRatedIndicators() throws {
    let found = try mastery("1 1 1|1 - -|- - -|- - -|- - -")
    #expect(found.level == Ratio(3, 2))
    #expect(found.flags == [.unratedIndicators, .fewIndicators])
  }

  @Test func stopsAtALevelThatWasNotRated() throws {
    let found = try mastery("1 1 1|- - -|1 1 1|- - -|- - -")
    #expect(found.level == Ratio(1))
    #expect(found.flags == [.unratedIndicators, .fewIndicators])
  }

  @Test func showsNoLevelWithoutARatedIndicator() throws {
    let found = try mastery("- - -|- - -|- - -|- - -|- - -")
    #expect(found.level == nil)
    #expect(found.flags.isEmpty)
  }

  @Test func neverFallsWhenAMeanRises() throws {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      var texts = (0..<15).map { _ in ["-", "0", "0.5", "1", "2/3"].randomElement(using: &random) ?? "0" }
      let before = try mastery(texts.joined(separator: " ")).level
      let place = Int.random(in: 0..<15, using: &random)
      guard let before, texts[place] != "-" else { continue }
      texts[place] = "1"
      #expect(try #require(try mastery(texts.joined(separator: " ")).level) >= before)
    }
  }
}
