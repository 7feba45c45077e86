import Assessment
import ScoringEngine
import SeededRandom
import Testing

/// The same evidence gives the same result, in any order, any batch and on any number of threads.
@Suite struct DeterminismTests {
  /// Three assessors, two methods, a re-sit, an absence and a consensus for each of nine competencies.
  private func evidence(_ fixture: Fixture) -> [Evidence] {
    Fixture.codes.enumerated().flatMap { place, code in
      [
        fixture.rating(code, "\(place % 5)", by: "Citra"), fixture.rating(code, "3.5", by: "Ali"),
        fixture.rating(code, "2", by: "Budi", method: "lgd", on: "2026-03-01"),
        fixture.rating(code, "4", by: "Budi", method: "lgd", on: "2026-03-02"),
        fixture.rating(code, "1", by: nil), fixture.absence(code),
      ] + (place.isMultiple(of: 2) ? [fixture.consensus(code, "3")] : [])
    }
  }

  private func institution() -> Fixture {
    var fixture = Fixture()
    fixture.rubric.methods.append(Method(id: "lgd", title: "Diskusi", measures: [.level], attempts: .best))
    return fixture
  }

  @Test(arguments: 1...20)
  func doesNotDependOnTheOrderOfEvidence(seed: UInt64) throws {
    let fixture = institution()
    let rows = evidence(fixture)
    var generator = SeededGenerator(seed: seed)
    let plan = try fixture.plan()
    let shuffled = fixture.person(rows.shuffled(using: &generator))
    #expect(plan.score(shuffled) == plan.score(fixture.person(rows)))
    let explained = plan.explain(shuffled, competency: "M.03")?.explanation
    #expect(explained == plan.explain(fixture.person(rows), competency: "M.03")?.explanation)
  }

  @Test func doesNotDependOnTheNumbersOfSymbols() throws {
    let fixture = institution()
    let other = institution()
    for text in ["Budi", "lgd", "Ali", "S.01", "consensus", "Citra"] { _ = other.symbol(text) }
    let first = try fixture.plan(for: evidence(fixture))
    let second = try other.plan(for: evidence(other))
    #expect(first.plan.score(first.person) == second.plan.score(second.person))
    let one = first.plan.explain(first.person, competency: "M.01")
    let two = second.plan.explain(second.person, competency: "M.01")
    #expect(one?.explanation == two?.explanation)
  }

  @Test func stopsAtEvidenceThatIsNewerThanThePlan() async {
    await #expect(processExitsWith: .failure) {
      let fixture = Fixture(required: [3])
      let plan = try fixture.plan()
      _ = plan.score(fixture.person([fixture.rating("M.01", "3")]))
    }
  }

  @Test func scoresABatchAsItScoresEach() throws {
    let fixture = institution()
    let persons = (0..<5).map { fixture.person(Array(evidence(fixture).dropLast($0 * 7))) }
    let plan = try fixture.plan()
    #expect(plan.score(persons) == persons.map { plan.score($0) })
    #expect(plan.score([PersonCase]()).isEmpty)
  }

  @Test(arguments: [1, 2, 8])
  func doesNotDependOnThreads(count: Int) async throws {
    let fixture = institution()
    let persons = (0..<40).map { fixture.person(Array(evidence(fixture).dropFirst($0))) }
    let plan = try fixture.plan()
    let expected = persons.map { plan.score($0) }
    let actual = await withTaskGroup(of: (Int, [AssessmentResult]).self) { group in
      for part in 0..<count {
        let slice = stride(from: part, to: persons.count, by: count).map { persons[$0] }
        group.addTask { (part, plan.score(slice)) }
      }
      var results = [AssessmentResult?](repeating: nil, count: persons.count)
      for await (part, slice) in group {
        for (index, result) in slice.enumerated() { results[part + index * count] = result }
      }
      return results
    }
    #expect(actual == expected)
  }
}

extension Fixture {
  /// A plan made after its evidence, with the person.
  func plan(for evidence: [Evidence]) throws(PlanFaults) -> (plan: ScoringPlan, person: PersonCase) {
    (try plan(), person(evidence))
  }
}
