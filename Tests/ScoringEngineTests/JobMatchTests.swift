import Assessment
import ScoringEngine
import SeededRandom
import Testing

/// Section 6.12 of the contract: groups, formulas, caps, roundings, and the category that follows.
@Suite struct JobMatchTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let required: [Int]
    let attained: [Int]
    let percent: String
    let filling: String
    let mapping: String

    var testDescription: String { "\(attained) against \(required)" }
  }

  static let nine = Array(repeating: 3, count: 9)

  static let samples = [
    Sample(required: nine, attained: [3, 2, 3, 2, 2, 2, 3, 2, 3], percent: "81.48", filling: "MS", mapping: "CO"),
    Sample(required: nine, attained: [3, 3, 3, 2, 2, 2, 2, 2, 2], percent: "77.78", filling: "MMS", mapping: "KO"),
    Sample(
      required: Array(repeating: 5, count: 9),
      attained: Array(repeating: 4, count: 9),
      percent: "80.00",
      filling: "MS",
      mapping: "CO"
    ),
    Sample(required: nine, attained: [5, 5, 5, 3, 3, 1, 1, 1, 1], percent: "92.59", filling: "MS", mapping: "O"),
  ]

  @Test(arguments: samples)
  func dividesTheSumOfAttainedByTheSumOfRequired(_ sample: Sample) throws {
    var fixture = Fixture(required: sample.required)
    let evidence = fixture.ratings(sample.attained)
    let filling = try fixture.score(evidence)
    fixture.purpose = "mapping"
    let mapping = try fixture.score(evidence)
    #expect(filling.jobMatch?.printedPercent == sample.percent)
    #expect(filling.category?.code == sample.filling)
    #expect(mapping.category?.code == sample.mapping)
  }

  @Test func keepsTheExactFraction() throws {
    let fixture = Fixture()
    let match = try fixture.score(fixture.ratings([3, 2, 3, 2, 2, 2, 3, 2, 3])).jobMatch
    #expect(match?.exact.description == "2200/27")
    #expect(match?.gapIndex.text(decimals: 2) == "18.52")
  }

  @Test(arguments: [
    (SurplusCap.none, "92.59"), (.total, "92.59"), (.group, "92.59"), (.competency, "70.37"),
  ])
  func cutsSurplusPerCompetency(cap: SurplusCap, percent: String) throws {
    var fixture = Fixture()
    fixture.rubric.jobMatch.cap = cap
    let result = try fixture.score(fixture.ratings([5, 5, 5, 3, 3, 1, 1, 1, 1]))
    #expect(result.jobMatch?.printedPercent == percent)
  }

  @Test func holdsTheTotalAtAHundred() throws {
    var fixture = Fixture()
    let evidence = fixture.ratings(Array(repeating: 4, count: 9))
    #expect(try fixture.score(evidence).jobMatch?.printedPercent == "133.33")
    fixture.rubric.jobMatch.cap = .total
    let match = try fixture.score(evidence).jobMatch
    #expect(match?.printedPercent == "100.00")
    #expect(match?.exact == Ratio(100))
    #expect(match?.gapIndex == .zero)
  }

  @Test(arguments: [(SurplusCap.total, "96.00"), (.group, "76.00"), (.none, "96.00"), (.competency, "76.00")])
  func capsGroupsBeforeTheyAreWeighted(cap: SurplusCap, percent: String) throws {
    var fixture = twoKinds(weights: (40, 60), required: (2, 5))
    fixture.rubric.jobMatch.cap = cap
    let result = try fixture.score(fixture.ratings(["3", "3"]))
    #expect(result.jobMatch?.printedPercent == percent)
  }

  @Test func weighsGroupsOfHundredthsExactly() throws {
    var fixture = Fixture()
    let hundred = Scale(min: .zero, max: FixedDecimal(100), step: Fixture.number("0.01"))
    fixture.dictionaries = [
      Fixture.dictionary("t", .technical, ["T.01"], scale: hundred),
      Fixture.dictionary("m", .managerial, ["M.01"], scale: hundred),
    ]
    fixture.standard.requires = ["T.01", "M.01"].map { Requirement(competency: $0, level: FixedDecimal(100)) }
    fixture.rubric.jobMatch.weights = [
      GroupWeight(kinds: [.technical], weight: FixedDecimal(30)),
      GroupWeight(kinds: [.managerial, .sociocultural], weight: FixedDecimal(70)),
    ]
    let result = try fixture.score([fixture.consensus("T.01", "99.60"), fixture.consensus("M.01", "71.60")])
    #expect(result.jobMatch?.exact == Ratio(80))
    #expect(result.jobMatch?.printedPercent == "80.00")
    #expect(result.category?.code == "MS")
  }

  @Test(arguments: [(true, "79.80", "MMS"), (false, "80.00", "MS")])
  func roundsEachRatioFirstWhereTheRubricSaysSo(rounds: Bool, percent: String, category: String) throws {
    var fixture = Fixture(required: [3, 3, 3, 3, 3])
    fixture.rubric.jobMatch.formula = .meanOfRatios
    fixture.rubric.jobMatch.ratioRounding = rounds ? DecimalRounding(decimals: 2) : nil
    let result = try fixture.score(fixture.ratings([4, 4, 2, 1, 1]))
    #expect(result.jobMatch?.printedPercent == percent)
    #expect(result.category?.code == category)
  }

  @Test func dropsAGroupOutOfScopeAndShowsTheWeightsUsed() throws {
    var fixture = twoKinds(weights: (40, 60), required: (3, 3))
    fixture.rubric.scope = .kinds([.managerial])
    let result = try fixture.score(fixture.ratings(["5", "3"]))
    #expect(result.outOfScope == ["T.01"])
    #expect(result.requiredCount == 1)
    #expect(result.jobMatch?.groups.map(\.weight) == [FixedDecimal(100)])
    #expect(result.jobMatch?.printedPercent == "100.00")
  }

  @Test func sharesTheWeightOfADroppedGroupInProportion() throws {
    var fixture = twoKinds(weights: (20, 30), required: (3, 3))
    fixture.rubric.jobMatch.weights.append(GroupWeight(kinds: [.sociocultural], weight: FixedDecimal(50)))
    let match = try fixture.score(fixture.ratings(["3", "0"])).jobMatch
    #expect(match?.groups.map(\.weight) == [FixedDecimal(40), FixedDecimal(60)])
    #expect(match?.printedPercent == "40.00")
  }

  @Test func prefersTheWeightsOfTheStandard() throws {
    var fixture = twoKinds(weights: (50, 50), required: (3, 3))
    fixture.standard.weights = [
      GroupWeight(kinds: [.technical], weight: FixedDecimal(10)),
      GroupWeight(kinds: [.managerial], weight: FixedDecimal(90)),
    ]
    #expect(try fixture.score(fixture.ratings(["3", "0"])).jobMatch?.printedPercent == "10.00")
  }

  @Test func weighsCompetenciesWithinAGroup() throws {
    var fixture = Fixture(required: [3, 3])
    fixture.standard.requires[0].weight = FixedDecimal(3)
    #expect(try fixture.score(fixture.ratings([3, 0])).jobMatch?.printedPercent == "75.00")
  }

  @Test(arguments: [(Comparison.printed, "CO"), (.exact, "KO")])
  func comparesThePrintedOrTheExactPercentage(compare: Comparison, category: String) throws {
    var fixture = Fixture()
    fixture.purpose = "mapping"
    fixture.rubric.jobMatch.compare = compare
    fixture.rubric.jobMatch.rounding = DecimalRounding(decimals: 0)
    let result = try fixture.score(fixture.ratings([3, 3, 3, 2, 2, 2, 2, 2, 2]))
    #expect(result.jobMatch?.printedPercent == "78")
    #expect(result.category?.code == category)
  }

  @Test(arguments: 1...20)
  func neverGainsByACap(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var fixture = twoKinds(weights: (40, 60), required: (2, 4))
    let values = (0..<2).map { _ in Int.random(in: 0...5, using: &generator) }
    let percents = try [SurplusCap.competency, .group, .none].map { cap in
      fixture.rubric.jobMatch.cap = cap
      return try fixture.score(fixture.ratings(values)).jobMatch?.exact ?? .zero
    }
    #expect(percents == percents.sorted())
    #expect(percents[2] == Ratio(Int128(40 * values[0] * 2 + 60 * values[1]), 4))
  }

  @Test func staysExactWhereTheSumsOutgrowAHundredAndTwentyEightBits() throws {
    var fixture = Fixture()
    let hundred = Scale(min: .zero, max: FixedDecimal(100), step: Fixture.number("0.01"))
    let codes = (1...10).map { "M.\($0)" }
    let required = ["99.97", "99.91", "99.83", "99.79", "99.73", "99.67", "99.61", "99.59", "99.41", "99.37"]
    fixture.dictionaries = [Fixture.dictionary("m", .managerial, codes, scale: hundred)]
    fixture.standard.requires = zip(codes, required).map { Requirement(competency: $0, level: Fixture.number($1)) }
    fixture.rubric.jobMatch.formula = .meanOfRatios
    let result = try fixture.score(fixture.ratings(required))
    #expect(result.jobMatch?.exact == Ratio(100))
  }

  /// One technical and one managerial competency in two groups.
  private func twoKinds(weights: (Int, Int), required: (Int, Int)) -> Fixture {
    var fixture = Fixture()
    fixture.dictionaries = [
      Fixture.dictionary("t", .technical, ["T.01"]), Fixture.dictionary("m", .managerial, ["M.01"]),
    ]
    fixture.standard.requires = [
      Requirement(competency: "T.01", level: FixedDecimal(required.0)),
      Requirement(competency: "M.01", level: FixedDecimal(required.1)),
    ]
    fixture.rubric.jobMatch.weights = [
      GroupWeight(kinds: [.technical], weight: FixedDecimal(weights.0)),
      GroupWeight(kinds: [.managerial], weight: FixedDecimal(weights.1)),
    ]
    return fixture
  }
}

extension JobMatch {
  var printedPercent: String { percent.text(decimals: decimals) }
}
