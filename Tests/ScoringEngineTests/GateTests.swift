import Assessment
import ScoringEngine
import Testing

/// Section 6.14: gates and categories of a job class.
@Suite struct GateTests {
  private func fixture(_ gates: [Gate]) -> Fixture {
    var fixture = Fixture(required: [3, 3, 3])
    fixture.rubric.purposes[0].gates = gates
    return fixture
  }

  @Test func lowersTheCategoryWithoutTouchingTheFigure() throws {
    let fixture = fixture([Gate(unlessMet: .competencies(["M.01"]), atMost: "MMS")])
    let result = try fixture.score(fixture.ratings([2, 4, 4]))
    #expect(result.jobMatch?.printedPercent == "111.11")
    #expect(result.category?.beforeGates == "MS")
    #expect(result.category?.code == "MMS")
    #expect(result.category?.passes == true)
    #expect(result.gates == [GateOutcome(unmet: ["M.01"], atMost: "MMS")])
  }

  @Test func takesTheLowestAndListsAllThatBit() throws {
    var fixture = fixture([
      Gate(unlessMet: .mustMeet, atMost: "KMS"), Gate(unlessMet: .competencies(["M.01", "M.02"]), atMost: "MMS"),
    ])
    fixture.standard.requires[1].mustMeet = true
    let result = try fixture.score(fixture.ratings([2, 2, 5]))
    #expect(result.category?.code == "KMS")
    #expect(result.category?.passes == false)
    #expect(result.gates.map(\.unmet) == [["M.02"], ["M.01", "M.02"]])
  }

  @Test func neverRaisesACategory() throws {
    let fixture = fixture([Gate(unlessMet: .competencies(["M.01"]), atMost: "MMS")])
    #expect(try fixture.score(fixture.ratings([1, 1, 1])).category?.code == "KMS")
  }

  @Test func letsARequirementMetPass() throws {
    let fixture = fixture([Gate(unlessMet: .competencies(["M.01"]), atMost: "KMS")])
    let result = try fixture.score(fixture.ratings([3, 3, 3]))
    #expect(result.gates.isEmpty)
    #expect(result.category?.code == "MS")
  }

  @Test func makesNoCategoryWhereADecidingCompetencyIsMissing() throws {
    var fixture = fixture([Gate(unlessMet: .competencies(["M.01"]), atMost: "KMS")])
    fixture.rubric.missing = .provisional(atLeast: Fixture.number("0.5"))
    let withoutGated = try fixture.score([fixture.rating("M.02", "3"), fixture.rating("M.03", "3")])
    #expect(withoutGated.jobMatch != nil)
    #expect(withoutGated.category == nil)
    let withoutOther = try fixture.score([fixture.rating("M.01", "3"), fixture.rating("M.03", "3")])
    #expect(withoutOther.category?.code == "MS")
  }

  @Test func makesNoCategoryWhereAMustMeetIsMissingEvenWithoutAGate() throws {
    var fixture = fixture([])
    fixture.rubric.missing = .provisional(atLeast: Fixture.number("0.5"))
    fixture.standard.requires[0].mustMeet = true
    #expect(try fixture.score([fixture.rating("M.02", "3"), fixture.rating("M.03", "3")]).category == nil)
  }

  @Test func usesTheCategoriesOfTheJobClass() throws {
    var fixture = fixture([])
    let categories = [
      Category(code: "MS", title: "", atLeast: FixedDecimal(91)), Category(code: "MMS", title: "", atLeast: .one),
      Category(code: "KMS", title: ""),
    ]
    fixture.rubric.purposes[0].categoriesFor = [
      ClassCategories(jobClasses: [.jptPratama, .administrator], categories: categories)
    ]
    #expect(try fixture.score(fixture.ratings([3, 3, 2])).category?.code == "MMS")
    fixture.standard.jobClass = .pengawas
    #expect(try fixture.score(fixture.ratings([3, 3, 2])).category?.code == "MS")
  }
}
