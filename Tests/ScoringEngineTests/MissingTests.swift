import Assessment
import ScoringEngine
import Testing

/// What was not measured never becomes a number.
@Suite struct MissingTests {
  /// Nine requirements of 3 with ratings for all but the last.
  private func eightOfNine(_ fixture: Fixture) -> [Evidence] { fixture.ratings([3, 3, 3, 3, 3, 3, 3, 3]) }

  @Test func makesNoPercentageAndNamesWhatIsMissing() throws {
    let fixture = Fixture()
    let result = try fixture.score(eightOfNine(fixture))
    #expect(result.jobMatch == nil)
    #expect(result.category == nil)
    #expect(!result.isComplete)
    #expect(result.measured == 8)
    let missing = result.competencies.filter { $0.status == .missing }
    #expect(missing.map(\.code) == ["S.01"])
    #expect(missing.first?.flags.flags == [.noEvidence])
  }

  @Test func tellsAbsencesFromNoEvidence() throws {
    let fixture = Fixture(required: [3])
    let result = try fixture.score([fixture.absence("M.01", .refused)]).competencies[0]
    #expect(result.flags.flags == [.allAbsent])
    #expect(result.attained == nil)
  }

  @Test func leavesAbsencesOutBesideRatings() throws {
    let fixture = Fixture(required: [3])
    let result = try fixture.score([fixture.rating("M.01", "3"), fixture.absence("M.01")]).competencies[0]
    #expect(result.figure == Ratio(3))
    #expect(result.flags.isEmpty)
  }

  @Test func scoresAParticipantWithoutAnyEvidence() throws {
    let result = try Fixture().score([])
    #expect(result.competencies.map(\.status) == Array(repeating: .missing, count: 9))
    #expect(result.jobMatch == nil)
  }

  @Test func leavesOutMethodsThatAreNotPlanned() throws {
    var fixture = Fixture(required: [3])
    fixture.rubric.methods[0].competencies = ["M.02"]
    #expect(try fixture.score([fixture.rating("M.01", "3")]).competencies[0].flags.flags == [.noEvidence])
  }

  @Test func countsWhatWasMeasuredProvisionally() throws {
    var fixture = Fixture()
    fixture.rubric.missing = .provisional(atLeast: Fixture.number("0.8"))
    let result = try fixture.score(eightOfNine(fixture))
    #expect(result.jobMatch?.printedPercent == "100.00")
    #expect(result.category?.code == "MS")
    #expect(result.category?.isProvisional == true)
    #expect(result.jobMatch?.bounds?.lowest.text(decimals: 2) == "88.89")
    #expect(result.jobMatch?.bounds?.highest.text(decimals: 2) == "107.41")
  }

  @Test func makesNothingProvisionalOfTooLittle() throws {
    var fixture = Fixture()
    fixture.rubric.missing = .provisional(atLeast: Fixture.number("0.9"))
    #expect(try fixture.score(eightOfNine(fixture)).jobMatch == nil)
  }

  @Test func isFinalWhereNothingIsMissing() throws {
    var fixture = Fixture(required: [3])
    fixture.rubric.missing = .provisional(atLeast: Fixture.number("0.8"))
    let result = try fixture.score(fixture.ratings([3]))
    #expect(result.category?.isProvisional == false)
    #expect(result.jobMatch?.bounds == nil)
  }

  @Test func sharesTheWeightOfAGroupThatWasNotMeasured() throws {
    var fixture = Fixture()
    fixture.rubric.missing = .provisional(atLeast: Fixture.number("0.8"))
    fixture.rubric.jobMatch.weights = [
      GroupWeight(kinds: [.managerial], weight: FixedDecimal(60)),
      GroupWeight(kinds: [.sociocultural], weight: FixedDecimal(40)),
    ]
    let match = try fixture.score(eightOfNine(fixture)).jobMatch
    #expect(match?.groups.map(\.weight) == [FixedDecimal(100)])
    #expect(match?.bounds?.lowest == Ratio(60))
  }
}
