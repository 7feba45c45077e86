import Assessment
import ScoringEngine
import Testing

/// How a level came about: rules, numbers, evidence and citations.
@Suite struct ExplanationTests {
  private func explain(
    _ fixture: Fixture,
    _ evidence: [Evidence],
    _ code: String = "M.01"
  ) throws -> Recomputation? {
    try fixture.plan().explain(fixture.person(evidence), competency: code)
  }

  private func sentence(_ rule: String, _ explanation: Explanation?) -> LocalizedText? {
    (explanation.map { $0.steps + $0.verdict } ?? []).first { $0.rule == rule }?.sentence
  }

  @Test func tellsEveryStepInOrder() throws {
    let fixture = Fixture(required: [3, 3])
    let explanation = try explain(fixture, fixture.ratings(["2.25", "3"]))?.explanation
    #expect(explanation?.steps.map(\.rule) == ["mean", "figure", "attained", "requirement"])
    #expect(explanation?.verdict.map(\.rule) == ["share", "group", "percent", "category", "validity"])
    #expect(explanation?.title == "Judul M.01")
  }

  @Test func writesTheRealNumbersInBothLanguages() throws {
    let fixture = Fixture(required: [3, 3])
    let explanation = try explain(fixture, fixture.ratings(["2.25", "3"]))?.explanation
    let attained = sentence("attained", explanation)
    #expect(attained?.id.contains("2,25") == true && attained?.id.contains("2,5") == true)
    #expect(attained?.en.contains("2.25") == true && attained?.en.contains("2.5") == true)
    #expect(sentence("percent", explanation)?.id.contains("91,67 %") == true)
    #expect(sentence("group", explanation)?.en.contains("sum attained 5.5 / sum required 6 = 91.666667 %") == true)
    #expect(sentence("category", explanation)?.en.contains("91.67 % ≥ 80 % → MS") == true)
    #expect(sentence("validity", explanation)?.id.contains("2029-03-31") == true)
  }

  @Test func givesTheResultThatScoringGives() throws {
    let fixture = Fixture()
    let evidence = fixture.ratings([3, 2, 3, 2, 2, 2, 3, 2, 3])
    var recorded = try fixture.score(evidence)
    recorded.run = 7
    recorded.inputs = "sha256:x"
    let recomputed = try explain(fixture, evidence)
    #expect(recomputed?.agrees(with: recorded) == true)
    recorded.category = nil
    #expect(recomputed?.agrees(with: recorded) == false)
    #expect(recomputed?.explanation.result == recorded.competencies[0])
  }

  @Test func knowsNothingOfCompetenciesOutOfScope() throws {
    let fixture = Fixture()
    #expect(try explain(fixture, [], "X.01") == nil)
  }

  @Test func showsTheEvidenceOfAStep() throws {
    let fixture = Fixture(required: [3])
    let rows = [fixture.rating("M.01", "3", by: "Budi"), fixture.rating("M.01", "2", by: "Ali")]
    let mean = try explain(fixture, rows)?.explanation.steps.first
    #expect(mean?.evidence.map(\.assessor) == ["Ali", "Budi"])
    #expect(mean?.evidence.map(\.value) == ["2", "3"])
    #expect(mean?.evidence.map(\.method) == ["Wawancara", "Wawancara"])
  }

  @Test func readsNotesFromTheTableOfTheirBatch() throws {
    let fixture = Fixture(required: [3])
    var row = fixture.consensus("M.01", "3")
    let plan = try fixture.plan()
    var notes = SymbolTable()
    row.note = notes.intern("sepakat")
    var person = fixture.person([row])
    person.notes = notes
    let steps = plan.explain(person, competency: "M.01")?.explanation.steps
    #expect(steps?.first { $0.rule == "consensus" }?.evidence.map(\.note) == ["sepakat"])
  }

  @Test func showsNoLineOfAnAnonymousMethod() throws {
    var fixture = Fixture(required: [3])
    fixture.rubric.methods[0].anonymous = true
    fixture.rubric.methods[0].attempts = .latest
    let rows = [
      fixture.rating("M.01", "3", on: "2026-01-01"), fixture.rating("M.01", "2"), fixture.absence("M.01"),
    ]
    let steps = try explain(fixture, rows)?.explanation.steps
    #expect(steps?.flatMap(\.evidence) == [])
    #expect(steps?.map(\.rule).contains("attempts") == true)
  }

  @Test func citesRubricAndStandard() throws {
    func citation(_ name: String) -> Citation { Citation(regulation: name, certainty: .seen) }
    var fixture = Fixture(required: [3])
    fixture.rubric.header.basis = [citation("rubric")]
    fixture.rubric.jobMatch.basis = [citation("formula")]
    fixture.rubric.validityBasis = [citation("validity")]
    fixture.rubric.purposes[0].basis = [citation("purpose")]
    fixture.rubric.purposes[0].gates = [
      Gate(unlessMet: .competencies(["M.01"]), atMost: "KMS", basis: [citation("gate")])
    ]
    fixture.standard.header.basis = [citation("standard")]
    let explanation = try explain(fixture, fixture.ratings([2]))?.explanation
    let steps = explanation.map { $0.steps + $0.verdict } ?? []
    let basis = Dictionary(steps.map { ($0.rule, $0.basis.map(\.regulation)) }) { first, _ in first }
    #expect(basis["mean"] == ["rubric"])
    #expect(basis["requirement"] == ["standard"])
    #expect(basis["percent"] == ["formula"])
    #expect(basis["category"] == ["purpose"])
    #expect(basis["gate"] == ["gate"])
    #expect(basis["validity"] == ["validity"])
  }

  @Test func tellsOfResitsConsensusAndEarlierEvents() throws {
    var fixture = Fixture(required: [3])
    fixture.rubric.methods[0].attempts = .latest
    fixture.bind(.kind(.managerial), ["ceiling": "2.5"])
    var person = fixture.person([])
    let rows = [
      fixture.rating("M.01", "1", on: "2025-01-01"), fixture.rating("M.01", "2", on: "2025-01-02"),
      fixture.consensus("M.01", "4"),
    ]
    person.earlier = [EarlierEvent(id: "old", date: Fixture.day("2025-02-01"), validUntil: nil, evidence: rows)]
    let explanation = try fixture.plan().explain(person, competency: "M.01")?.explanation
    #expect(
      explanation?.steps.map(\.rule)
        == ["earlier-event", "attempts", "mean", "figure", "consensus", "attained", "requirement"]
    )
    #expect(sentence("consensus", explanation)?.id.contains("2,5") == true)
    #expect(explanation?.steps.first { $0.rule == "consensus" }?.evidence.map(\.assessor) == ["A, B"])
    #expect(explanation?.steps.first { $0.rule == "consensus" }?.evidence.map(\.event) == ["old"])
  }

  @Test func saysWhyThereIsNothing() throws {
    let fixture = Fixture(required: [3, 3])
    let explanation = try explain(fixture, [fixture.rating("M.02", "3")])?.explanation
    #expect(explanation?.steps.map(\.rule) == ["figure", "requirement"])
    #expect(sentence("figure", explanation) == Flag.noEvidence.sentence)
    #expect(sentence("missing", explanation)?.en.contains("M.01") == true)
    #expect(explanation?.verdict.map(\.rule) == ["missing", "validity"])
  }

  @Test func doesNotShowAFigureOfRefusedResits() throws {
    let fixture = Fixture(required: [3])
    let rows = [
      fixture.rating("M.01", "4", on: "2026-01-01"), fixture.rating("M.01", "4"), fixture.rating("M.01", "2", by: "B"),
      fixture.consensus("M.01", "3"),
    ]
    let explanation = try explain(fixture, rows)?.explanation
    #expect(explanation?.steps.first { $0.rule == "figure" }?.result == nil)
    #expect(sentence("figure", explanation)?.en.contains("more than one sitting") == true)
    #expect(explanation?.result.attained == Ratio(3))
  }

  @Test func tellsOfCapsGroupsGatesAndBounds() throws {
    var fixture = Fixture()
    fixture.rubric.jobMatch.cap = .group
    fixture.rubric.jobMatch.weights = [
      GroupWeight(kinds: [.managerial], weight: FixedDecimal(60)),
      GroupWeight(kinds: [.sociocultural], weight: FixedDecimal(40)),
    ]
    fixture.rubric.missing = .provisional(atLeast: Fixture.number("0.5"))
    fixture.rubric.purposes[0].gates = [Gate(unlessMet: .competencies(["S.01"]), atMost: "KMS")]
    let managerial = fixture.ratings(Array(repeating: 5, count: 6))
    let rows = managerial + [fixture.rating("S.01", "2")]
    let explanation = try explain(fixture, rows)?.explanation
    #expect(
      explanation?.verdict.map(\.rule)
        == [
          "missing", "share", "group", "group", "groups", "percent", "bounds", "category", "gate", "gates", "validity",
        ]
    )
    #expect(sentence("group", explanation)?.id.contains("dibatasi menjadi 100 %") == true)
    #expect(sentence("groups", explanation)?.en.contains("60 % × 100 % + 40 % × 66.666667 %") == true)
    #expect(sentence("gates", explanation)?.en.contains("KMS") == true)
  }
}
