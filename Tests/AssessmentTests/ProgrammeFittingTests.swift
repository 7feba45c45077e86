import Assessment
import Testing

@Suite struct ProgrammeFittingTests {
  @Test func findsNothingWhereThereIsNoGap() {
    let fitting = ProgrammeFitting([programme("P.1", 1, 2)])
    #expect(fitting.steps(of: "M.01", from: Ratio(3), to: FixedDecimal(3)).isEmpty)
    #expect(fitting.steps(of: "M.01", from: Ratio(4), to: FixedDecimal(3)).isEmpty)
  }

  @Test func cutsTheGapWhereProgrammesBeginAndEnd() {
    let fitting = ProgrammeFitting([programme("P.1", 1, 2), programme("P.2", 2, 3)])
    let steps = fitting.steps(of: "M.01", from: Ratio(3, 2), to: FixedDecimal(3))
    #expect(steps.map(\.from) == [Ratio(3, 2), Ratio(2)])
    #expect(steps.map(\.to) == [Ratio(2), Ratio(3)])
    #expect(codes(steps) == [["P.1"], ["P.2"]])
  }

  @Test func showsTheStepThatNothingDevelops() {
    let steps = ProgrammeFitting([programme("P.1", 1, 2)]).steps(of: "M.01", from: Ratio(1), to: FixedDecimal(4))
    #expect(codes(steps) == [["P.1"], []])
    #expect(steps.last?.to == Ratio(4))
  }

  @Test func ignoresProgrammesThatOnlyTouchTheGap() {
    let fitting = ProgrammeFitting([programme("P.1", 1, 2), programme("P.3", 3, 4), programme("X", 2, 3, of: "M.02")])
    #expect(codes(fitting.steps(of: "M.01", from: Ratio(2), to: FixedDecimal(3))) == [[]])
  }

  @Test func putsTheClosestFitFirst() {
    let fitting = ProgrammeFitting([programme("WIDE", 1, 4), programme("NEAR", 2, 3), programme("HALF", 2, 3)])
    #expect(codes(fitting.steps(of: "M.01", from: Ratio(2), to: FixedDecimal(3))) == [["HALF", "NEAR", "WIDE"]])
  }

  @Test func putsTheLowestCostFirstWhenAsked() {
    let offers = [programme("NEAR", 2, 3, cost: 500), programme("WIDE", 1, 4, cost: 0)]
    let fitting = ProgrammeFitting(offers, order: .lowestCost)
    #expect(codes(fitting.steps(of: "M.01", from: Ratio(2), to: FixedDecimal(3))) == [["WIDE", "NEAR"]])
  }

  @Test func dependsNotOnTheOrderOfTheCatalogue() {
    let offers = ["C", "A", "B", "D"].map { programme($0, 1, 3) } + [programme("E", 2, 4)]
    let steps = ProgrammeFitting(offers).steps(of: "M.01", from: Ratio(1), to: FixedDecimal(4))
    #expect(ProgrammeFitting(offers.reversed()).steps(of: "M.01", from: Ratio(1), to: FixedDecimal(4)) == steps)
  }

  @Test func notesPrerequisitesInTheOrderOfAttendance() {
    let offers = [
      programme("P.3", 2, 3, after: ["P.2", "GONE"]), programme("P.2", 1, 2, after: ["P.1"]), programme("P.1", 0, 1),
    ]
    let step = ProgrammeFitting(offers).steps(of: "M.01", from: Ratio(2), to: FixedDecimal(3)).first
    #expect(step?.suggestions.first?.prerequisites.map(\.code) == ["P.1", "P.2"])
    #expect(step?.suggestions.first?.unknownPrerequisites == ["GONE"])
  }

  @Test func endsACircleOfPrerequisites() {
    let offers = [programme("P.1", 1, 2, after: ["P.2"]), programme("P.2", 2, 3, after: ["P.1"])]
    let step = ProgrammeFitting(offers).steps(of: "M.01", from: Ratio(1), to: FixedDecimal(2)).first
    #expect(step?.suggestions.first?.prerequisites.map(\.code) == ["P.2"])
  }

  private func codes(_ steps: [GapStep]) -> [[String]] { steps.map { $0.suggestions.map(\.programme.code) } }

  private func programme(
    _ code: String,
    _ from: Int,
    _ to: Int,
    of competency: String = "M.01",
    cost: Int = 0,
    after prerequisites: [String] = []
  ) -> Programme {
    Programme(
      code: code,
      title: code,
      form: .training,
      hours: FixedDecimal(8),
      cost: FixedDecimal(cost),
      develops: [DevelopmentStep(competency: competency, from: FixedDecimal(from), to: FixedDecimal(to))],
      prerequisites: prerequisites
    )
  }
}
