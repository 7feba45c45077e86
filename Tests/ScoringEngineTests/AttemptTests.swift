import Assessment
import ScoringEngine
import Testing

/// Section 6.10: the same rating on several dates.
@Suite struct AttemptTests {
  private func sittings(_ fixture: Fixture) -> [Evidence] {
    [
      fixture.rating("M.01", "4", on: "2026-02-01"), fixture.rating("M.01", "3", on: "2026-03-01"),
      fixture.rating("M.01", "2", on: "2026-01-01"),
    ]
  }

  @Test(arguments: [(AttemptPolicy.latest, 3), (.best, 4), (.first, 2)])
  func countsOneSittingByThePolicy(policy: AttemptPolicy, level: Int) throws {
    var fixture = Fixture(required: [3])
    fixture.rubric.methods[0].attempts = policy
    let result = try fixture.score(sittings(fixture)).competencies[0]
    #expect(result.figure == Ratio(FixedDecimal(level)))
    #expect(result.flags.isEmpty)
  }

  @Test func refusesResitsUnlessTold() throws {
    let fixture = Fixture(required: [3])
    let result = try fixture.score(sittings(fixture)).competencies[0]
    #expect(result.status == .missing)
    #expect(result.flags.flags == [.resitRefused])
  }

  @Test func letsAConsensusSettleRefusedResits() throws {
    let fixture = Fixture(required: [3])
    let result = try fixture.score(sittings(fixture) + [fixture.consensus("M.01", "3")]).competencies[0]
    #expect(result.attained == Ratio(3))
    #expect(result.flags.flags == [.resitRefused, .consensus])
  }

  @Test func takesOtherAssessorsAndItemsForOtherRatings() throws {
    let fixture = Fixture(required: [3])
    var item = fixture.rating("M.01", "3", on: "2026-03-02")
    item.item = fixture.symbol("Q1")
    var indicator = fixture.rating("M.01", "3", on: "2026-03-03")
    indicator.indicator = fixture.symbol("1.1")
    var role = fixture.rating("M.01", "3", on: "2026-03-04")
    role.role = .peer
    let evidence = [
      fixture.rating("M.01", "3", by: "A", on: "2026-03-01"), fixture.rating("M.01", "3", by: "B", on: "2026-03-05"),
      item, indicator, role,
    ]
    #expect(try fixture.score(evidence).competencies[0].figure == Ratio(3))
  }

  @Test func takesTheLatestOfEqualBests() throws {
    var fixture = Fixture(required: [3])
    fixture.rubric.methods[0].attempts = .best
    let evidence = [
      fixture.rating("M.01", "4", on: "2026-02-01"), fixture.rating("M.01", "4", on: "2026-03-01"),
    ]
    let recomputed = try fixture.plan().explain(fixture.person(evidence), competency: "M.01")
    let mean = recomputed?.explanation.steps.first { $0.rule == "mean" }
    #expect(mean?.evidence.map(\.date.description) == ["2026-03-01"])
  }
}
