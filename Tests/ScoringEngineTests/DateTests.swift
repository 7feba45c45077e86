import Assessment
import ScoringEngine
import Testing

/// Section 6.15: dates, validity and evidence of earlier events; relative scores under another standard.
@Suite struct DateTests {
  @Test(arguments: [("2026-03-31", "2029-03-31"), ("2024-02-29", "2027-02-28")])
  func isValidForTheYearsOfTheRubric(date: String, until: String) throws {
    var fixture = Fixture()
    fixture.date = Fixture.day(date)
    let result = try fixture.score([])
    #expect(result.asOf.description == date)
    #expect(result.validUntil?.description == until)
  }

  @Test func hasNoEndWithoutYears() throws {
    var fixture = Fixture()
    fixture.rubric.validityYears = nil
    #expect(try fixture.score([]).validUntil == nil)
  }

  /// Two competencies, the first rated now, the second in an earlier event.
  private func score(_ fixture: Fixture, own: [Evidence], _ earlier: [EarlierEvent]) throws -> AssessmentResult {
    var person = fixture.person(own)
    person.earlier = earlier
    return try fixture.plan().score(person)
  }

  private func event(_ id: String, _ date: String, until: String?, _ evidence: [Evidence]) -> EarlierEvent {
    EarlierEvent(id: id, date: Fixture.day(date), validUntil: until.map(Fixture.day), evidence: evidence)
  }

  @Test func usesAnEarlierEventWhereThereIsNoNewerEvidence() throws {
    let fixture = Fixture(required: [3, 3])
    let before = event("old", "2024-05-01", until: "2027-05-01", fixture.ratings([1, 4]))
    let result = try score(fixture, own: [fixture.rating("M.01", "3"), fixture.absence("M.02")], [before])
    #expect(result.competencies.map(\.attained) == [Ratio(3), Ratio(4)])
    #expect(result.competencies.map(\.fromEvent) == ["event-1", "old"])
    #expect(result.competencies[1].flags.flags == [.earlierEvent])
    #expect(result.asOf.description == "2024-05-01")
    #expect(result.validUntil?.description == "2027-05-01")
  }

  @Test(arguments: [("2026-03-31", true), ("2026-03-30", false)])
  func wantsTheEarlierEventStillValidOnTheNewDate(until: String, isUsed: Bool) throws {
    let fixture = Fixture(required: [3, 3])
    let before = event("old", "2023-03-31", until: until, [fixture.rating("M.02", "4")])
    let result = try score(fixture, own: [fixture.rating("M.01", "3")], [before])
    #expect((result.competencies[1].attained != nil) == isUsed)
    #expect(result.asOf == (isUsed ? before.date : fixture.date))
  }

  @Test func takesTheNewestOfSeveralEvents() throws {
    let fixture = Fixture(required: [3])
    let events = ["2024-01-01", "2025-01-01", "2024-06-01"].enumerated().map { level, date in
      event("e\(level)", date, until: "2030-01-01", [fixture.rating("M.01", "\(level + 1)")])
    }
    #expect(try score(fixture, own: [], events).competencies[0].fromEvent == "e1")
  }

  @Test func takesEarlierEvidenceWholeWithItsConsensus() throws {
    var fixture = Fixture(required: [3])
    fixture.rubric.consensus.independentRatings = 1
    let rows = [fixture.rating("M.01", "1"), fixture.consensus("M.01", "3")]
    let result = try score(fixture, own: [], [event("old", "2025-01-01", until: nil, rows)])
    #expect(result.competencies[0].attained == Ratio(3))
    #expect(result.validUntil == nil)
  }

  @Test func ignoresAnEventThatIsLater() throws {
    let fixture = Fixture(required: [3])
    let later = event("later", "2026-04-01", until: nil, [fixture.rating("M.01", "3")])
    #expect(try score(fixture, own: [], [later]).competencies[0].status == .missing)
  }

  @Test func keepsItsOwnDateWhereNothingEarlierCounts() throws {
    let fixture = Fixture(required: [3])
    let before = event("old", "2025-01-01", until: nil, [fixture.rating("M.01", "1")])
    let result = try score(fixture, own: [fixture.rating("M.01", "3")], [before])
    #expect(result.asOf == fixture.date)
  }

  @Test(arguments: [
    (nil, true), ("administrator", true), ("administrator@1", true), ("administrator@2", false), ("pengawas", false),
  ])
  func refusesRelativeScoresUnderAnotherStandard(standard: String?, isMeasured: Bool) throws {
    var fixture = Fixture(required: [3])
    fixture.rubric.methods[0].measures = [.score]
    fixture.rubric.methods[0].conversion = .relative([RelativeOffset(score: .one, offset: .zero)])
    var person = fixture.person([fixture.rating("M.01", "3")])
    person.givenUnder = standard.map { DefinitionReference(parsing: $0) }
    let result = try fixture.plan().score(person).competencies[0]
    #expect((result.attained != nil) == isMeasured)
    #expect(result.flags.contains(.otherStandard) == !isMeasured)
  }
}
