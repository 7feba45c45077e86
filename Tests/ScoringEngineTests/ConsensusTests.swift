import Assessment
import ScoringEngine
import Testing

/// Section 6.6: the assessor meeting's level.
@Suite struct ConsensusTests {
  /// One competency that two assessors rated 2 and 3.
  private func rated(_ fixture: Fixture) -> [Evidence] {
    [fixture.rating("M.01", "2", by: "A"), fixture.rating("M.01", "3", by: "B")]
  }

  private func result(_ fixture: Fixture, _ evidence: [Evidence]) throws -> CompetencyResult {
    try fixture.score(evidence).competencies[0]
  }

  @Test func replacesTheRatedFigure() throws {
    var fixture = Fixture(required: [3])
    fixture.rubric.consensus.independentRatings = 2
    let result = try result(fixture, rated(fixture) + [fixture.consensus("M.01", "4")])
    #expect(result.figure == Ratio(4))
    #expect(result.flags.flags == [.consensus])
  }

  @Test func settlesWhatNeededAConsensus() throws {
    var fixture = Fixture(required: [3])
    fixture.bind(.kind(.managerial), ["refuse": "needs-consensus"])
    #expect(try result(fixture, rated(fixture)).status == .missing)
    let settled = try result(fixture, rated(fixture) + [fixture.consensus("M.01", "3")])
    #expect(settled.status == .meets)
    #expect(settled.flags.flags == [.consensus])
  }

  @Test func staysBelowTheCeilingOfAFailedPrerequisite() throws {
    var fixture = Fixture(required: [3])
    fixture.bind(.kind(.managerial), ["ceiling": "2"])
    #expect(try result(fixture, rated(fixture) + [fixture.consensus("M.01", "4")]).figure == Ratio(2))
  }

  @Test func staysAboveTheFloorOfACertificate() throws {
    var fixture = Fixture(required: [3])
    fixture.bind(.kind(.managerial), ["floor": "3"])
    #expect(try result(fixture, rated(fixture) + [fixture.consensus("M.01", "1")]).figure == Ratio(3))
  }

  @Test func letsTheCeilingWinOverTheFloor() throws {
    var fixture = Fixture(required: [3])
    fixture.bind(.kind(.managerial), ["floor": "4", "ceiling": "2"])
    #expect(try result(fixture, rated(fixture) + [fixture.consensus("M.01", "3")]).figure == Ratio(2))
  }

  @Test func refusesFewerIndependentAssessorsThanAsked() throws {
    var fixture = Fixture(required: [3])
    fixture.rubric.consensus.independentRatings = 2
    let sameAssessorTwice = [
      fixture.rating("M.01", "2", by: "A"), fixture.rating("M.01", "2", by: "A", method: "lgd"),
      fixture.absence("M.01"), fixture.consensus("M.01", "4"),
    ]
    fixture.rubric.methods.append(Method(id: "lgd", title: "Diskusi", measures: [.level]))
    let result = try result(fixture, sameAssessorTwice)
    #expect(result.figure == nil)
    #expect(result.flags.flags == [.consensusUnsupported])
  }

  @Test func doesNotCountTheSelfAsAnIndependentAssessor() throws {
    var fixture = Fixture(required: [3])
    fixture.rubric.consensus.independentRatings = 2
    var own = fixture.rating("M.01", "5", by: "C")
    own.role = .own
    let result = try result(fixture, [fixture.rating("M.01", "2"), own, fixture.consensus("M.01", "4")])
    #expect(result.flags.contains(.consensusUnsupported))
  }

  @Test func marksAConsensusThatStandsAlone() throws {
    let fixture = Fixture(required: [3])
    let result = try result(fixture, [fixture.absence("M.01"), fixture.consensus("M.01", "3")])
    #expect(result.attained == Ratio(3))
    #expect(result.flags.flags == [.consensus, .consensusOnly])
  }

  @Test func refusesAConsensusForAKindThatIsNotAllowed() throws {
    var fixture = Fixture(required: [3])
    fixture.rubric.consensus.allowed = [.sociocultural]
    let result = try result(fixture, rated(fixture) + [fixture.consensus("M.01", "4")])
    #expect(result.figure == nil)
    #expect(result.flags.flags == [.consensusNotAllowed])
  }

  @Test func refusesToChooseBetweenTwo() throws {
    let fixture = Fixture(required: [3])
    let two = [fixture.consensus("M.01", "3"), fixture.consensus("M.01", "4", panel: "A|C")]
    let result = try result(fixture, rated(fixture) + two)
    #expect(result.status == .missing)
    #expect(result.flags.contains(.needsConsensus))
  }

  @Test func countsTheAssessorsOfThePersonWithoutPanelsSelvesAndAbsences() throws {
    var fixture = Fixture(required: [3, 3])
    fixture.bind(.competency("M.01"), ["counts": "assessors"])
    var own = fixture.rating("M.02", "3", by: "Self")
    own.role = .own
    let evidence = [
      fixture.rating("M.01", "5"), fixture.rating("M.02", "3", by: "B"), own,
      fixture.consensus("M.02", "3", panel: "X|Y"), fixture.absence("M.02"), fixture.rating("M.02", "3", by: nil),
    ]
    #expect(try fixture.score(evidence).competencies[0].figure == Ratio(2))
  }

  @Test func failsALevelOffTheScale() throws {
    let fixture = Fixture(required: [3])
    let result = try result(fixture, rated(fixture) + [fixture.consensus("M.01", "7")])
    #expect(result.status == .failed)
    #expect(result.flags.contains(.figureOffScale))
  }

  @Test func doesNotMendAFailedEvaluator() throws {
    var fixture = Fixture(required: [3])
    fixture.bind(.kind(.managerial), ["refuse": "evaluator-failed"])
    #expect(try result(fixture, rated(fixture) + [fixture.consensus("M.01", "3")]).status == .failed)
  }
}
