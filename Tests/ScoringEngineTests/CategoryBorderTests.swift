import Assessment
import ScoringEngine
import Testing

@Suite struct CategoryBorderTests {
  private func border(_ levels: [String], _ fixture: Fixture = Fixture()) throws -> CategoryBorder? {
    let evidence = fixture.ratings(levels)
    let plan = try fixture.plan()
    return plan.border(of: plan.score(fixture.person(evidence)))
  }

  /// 21.5 of 27: 79.63, so 0.37 points below 80.
  private let justBelow = ["2.5", "2.5", "2.5", "2.5", "2.5", "2.5", "2.5", "2", "2"]

  @Test func measuresBothDistances() throws {
    let border = try #require(try border(justBelow))
    #expect(border.better?.category == "MS" && border.better?.distance == Ratio(Fixture.number("0.37")))
    #expect(border.lower?.category == "KMS" && border.lower?.distance == Ratio(Fixture.number("11.63")))
    #expect(border.nearest == Ratio(Fixture.number("0.37")))
  }

  @Test func namesEverySingleStepThatFlips() throws {
    let border = try #require(try border(justBelow))
    #expect(border.steps.count == 9)
    #expect(border.steps.allSatisfy { $0.category == "MS" && $0.to > $0.from })
  }

  @Test func keepsToTheScale() throws {
    let border = try #require(try border(Array(repeating: "5", count: 9)))
    #expect(border.better == nil)
    #expect(border.steps == [])
  }

  /// 19 of 27 is 70.37: two steps of one competency lead below 68, one does not.
  @Test func searchesFartherWhereOneStepIsTooSmall() throws {
    let border = try #require(try border(["3", "2", "2", "2", "2", "2", "2", "2", "2"]))
    let down = border.steps.filter { $0.category == "KMS" }
    #expect(border.steps == down && down.count == 9)
    #expect(down.allSatisfy { $0.from - $0.to == Ratio(1) })
  }

  @Test func namesTheRulesThatDecide() throws {
    var fixture = Fixture()
    let evidence = fixture.ratings(["5", "5", "2", "2", "2", "2", "2", "2", "2"])
    let plan = try fixture.plan()
    fixture.rubric.jobMatch.cap = .competency
    let capped = RuleVariant(change: "cap", plan: try fixture.plan())
    fixture.rubric.jobMatch.cap = .total
    let total = RuleVariant(change: "total", plan: try fixture.plan())
    let border = try #require(plan.border(of: plan.score(fixture.person(evidence)), rules: [capped, total]))
    #expect(border.rules == [CategoryBorder.Rule(change: "cap", category: "MMS")])
  }

  @Test func seesAGateOpen() throws {
    var fixture = Fixture()
    var purpose = Fixture.filling
    purpose.gates = [Gate(unlessMet: .competencies(["M.01"]), atMost: "KMS")]
    fixture.rubric.purposes = [purpose]
    let border = try #require(try border(["2.5", "3", "3", "3", "3", "3", "3", "3", "3"], fixture))
    #expect(border.steps.map { "\($0.competency) \($0.category)" } == ["M.01 MS"])
  }

  @Test func hasNoBorderWithoutACategory() throws {
    #expect(try border(["3", "3"]) == nil)
  }
}
