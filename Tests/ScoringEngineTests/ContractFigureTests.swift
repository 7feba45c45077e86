import Assessment
import EvaluatorKit
import ManagerialEvaluator
import ScoringEngine
import SocioculturalEvaluator
import TechnicalEvaluator
import Testing

/// The figures that show the contract at work, from ratings to category with the built-in evaluators.
@Suite struct ContractFigureTests {
  private func fixture(required: [Int] = Array(repeating: 3, count: 9)) -> Fixture {
    var fixture = Fixture(required: required)
    let evaluators: [any Evaluator] = [ManagerialEvaluator(), SocioculturalEvaluator(), TechnicalEvaluator()]
    for evaluator in evaluators { fixture.evaluators[evaluator.description.id] = AvailableEvaluator(evaluator) }
    fixture.rubric.evaluators = CompetencyKind.allCases.map { kind in
      EvaluatorBinding(target: .kind(kind), plugin: PluginReference(id: "takar/\(kind.rawValue)", major: 1))
    }
    return fixture
  }

  @Test(arguments: JobMatchTests.samples)
  func givesPercentageAndCategories(_ sample: JobMatchTests.Sample) throws {
    var fixture = fixture(required: sample.required)
    let evidence = fixture.ratings(sample.attained)
    let filling = try fixture.score(evidence)
    fixture.purpose = "mapping"
    #expect(filling.jobMatch?.printedPercent == sample.percent)
    #expect(filling.category?.code == sample.filling)
    #expect(try fixture.score(evidence).category?.code == sample.mapping)
  }

  @Test(arguments: [(AttainedStep.step(FixedDecimal(millionths: 500_000)), "83.33", 0), (.exact, "75.00", 0)])
  func roundsNineFiguresOfTwoAndAQuarter(step: AttainedStep, percent: String, flagged: Int) throws {
    var fixture = fixture()
    fixture.rubric.attained.general.step = step
    let rows = Fixture.codes.flatMap { code in
      [fixture.rating(code, "2", by: "A"), fixture.rating(code, "2.5", by: "B")]
    }
    let result = try fixture.score(rows)
    #expect(result.competencies.allSatisfy { $0.figure == Ratio(9, 4) })
    #expect(result.jobMatch?.printedPercent == percent)
    #expect(result.competencies.count { $0.flags.contains(.roundedUpToMet) } == flagged)
  }

  @Test func takesConsensusOnHundredsInTwoGroups() throws {
    var fixture = fixture()
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
    #expect(result.category?.code == "MS")
    #expect(result.competencies.allSatisfy { $0.flags.contains(.consensusOnly) })
  }

  @Test func namesTheOneCompetencyWithoutEvidence() throws {
    let fixture = fixture()
    let result = try fixture.score(fixture.ratings(Array(repeating: 3, count: 8)))
    #expect(result.jobMatch == nil && result.category == nil && !result.isComplete)
    #expect(result.competencies.filter { $0.status == .missing }.map(\.code) == ["S.01"])
  }
}
