import Assessment
import EvaluatorKit
import ScoringEngine
import Testing

/// The short way must give what the long way gives: everybody scored under each plan from the beginning.
@Suite struct PlanComparisonTests {
  private static let changes: [(name: String, make: @Sendable (inout Fixture) -> Void)] = [
    ("nothing", { _ in }),
    ("threshold", { $0.rubric.purposes[0].categories[0].atLeast = FixedDecimal(84) }),
    ("gate", { $0.rubric.purposes[0].gates = [Gate(unlessMet: .competencies(["M.01"]), atMost: "KMS")] }),
    ("cap", { $0.rubric.jobMatch.cap = .competency }),
    ("formula", { $0.rubric.jobMatch.formula = .meanOfRatios }),
    ("rounding", { $0.rubric.attained.general.rounding = .down }),
    ("method", { $0.rubric.methods[0].competencies = ["M.01", "M.02"] }),
    ("sittings", { $0.rubric.methods[0].attempts = .latest }),
    ("required", { $0.standard.requires[2].level = FixedDecimal(4) }),
    ("weight", { $0.standard.requires[1].weight = FixedDecimal(5) }),
    ("removed", { $0.standard.requires.removeLast() }),
    ("order", { $0.standard.requires.reverse() }),
    ("scope", { $0.rubric.scope = .kinds([.managerial]) }),
    ("missing", { $0.rubric.missing = .provisional(atLeast: FixedDecimal(millionths: 500_000)) }),
    ("scale", { $0.dictionaries[0].scale.step = .one }),
    ("consensus", { $0.rubric.consensus.independentRatings = 2 }),
  ]

  private static func people(_ fixture: Fixture) -> [PersonCase] {
    let levels = [
      ["3", "3", "3", "3", "3", "3", "3", "3", "3"], ["2", "2.5", "3", "3.5", "2", "2", "2.5", "2", "2"],
      ["5", "1", "2", "2", "3", "2", "4", "2", "1"], ["3", "3", "3"],
    ]
    var people = levels.map { fixture.person(fixture.ratings($0)) }
    let again = [fixture.rating("M.01", "2", on: "2026-03-01"), fixture.rating("M.01", "4", on: "2026-03-02")]
    people.append(fixture.person(again + fixture.ratings(levels[0]).dropFirst()))
    let agreed = fixture.rating("M.02", "2", by: "A|B", method: "consensus")
    people.append(fixture.person(fixture.ratings(levels[0]) + [agreed, fixture.rating("M.03", "2.5", by: "B")]))
    return people
  }

  @Test(arguments: changes.map(\.name)) func givesWhatScoringAnewGives(name: String) throws {
    let change = try #require(Self.changes.first { $0.name == name })
    let fixture = Fixture()
    var other = fixture
    change.make(&other)
    let people = Self.people(fixture)
    let (base, plan) = (try fixture.plan(), try other.plan())
    let outcomes = PlanComparison(base, others: [plan]).outcomes(people)
    for (person, outcome) in zip(people, outcomes) {
      let (before, after) = (base.score(person), plan.score(person))
      #expect(outcome.base == before)
      let levels = { (result: AssessmentResult) in
        result.competencies.map { "\($0.code) \($0.attained.debugDescription)" }
      }
      let isMoved = before.category?.code != after.category?.code || levels(before) != levels(after)
      #expect(outcome.others == [isMoved ? after : nil])
    }
  }

  @Test func movesNobodyWhereNothingDiffers() throws {
    let fixture = Fixture()
    let people = Self.people(fixture)
    let plan = try fixture.plan()
    let outcomes = PlanComparison(plan, others: [plan]).outcomes(people)
    #expect(outcomes.allSatisfy { $0.others == [nil] })
  }
}
