import Assessment
import EvaluatorKit
import ManagerialEvaluator
import ScoringEngine
import SeededRandom
import SocioculturalEvaluator
import TechnicalEvaluator
import Testing

/// Sections 6.2 to 6.9 and 6.11 through the engine, with the evaluators that are linked in.
@Suite struct BuiltInEvaluatorTests {
  /// One managerial, one sociocultural and one technical competency, each with its built-in evaluator.
  private func institution(_ parameters: [(String, ParameterTree)] = []) -> Fixture {
    var fixture = Fixture()
    fixture.dictionaries = [
      Fixture.dictionary("m", .managerial, ["M.01"]), Fixture.dictionary("s", .sociocultural, ["S.01"]),
      Fixture.dictionary("t", .technical, ["T.01"]),
    ]
    fixture.standard.requires = ["M.01", "S.01", "T.01"].map { Requirement(competency: $0, level: FixedDecimal(3)) }
    fixture.rubric.attained.general.step = .exact
    fixture.rubric.methods = [
      Method(id: "bei", title: "Wawancara", measures: [.level, .indicator]),
      Method(id: "lgd", title: "Diskusi", measures: [.level], competencies: ["M.01"]),
    ]
    let evaluators: [any Evaluator] = [ManagerialEvaluator(), SocioculturalEvaluator(), TechnicalEvaluator()]
    for evaluator in evaluators {
      fixture.evaluators[evaluator.description.id] = AvailableEvaluator(evaluator)
    }
    let tree = ParameterTree.map(parameters.map { ParameterEntry(key: $0.0, value: $0.1) })
    fixture.rubric.evaluators = CompetencyKind.allCases.map {
      let plugin = PluginReference(id: "takar/\($0.rawValue)", major: 1)
      return EvaluatorBinding(target: .kind($0), plugin: plugin, parameters: tree)
    }
    return fixture
  }

  private func map(_ entries: [(String, String)]) -> ParameterTree {
    .map(entries.map { ParameterEntry(key: $0.0, value: .scalar($0.1)) })
  }

  private func result(_ fixture: Fixture, _ rows: [Evidence], _ place: Int = 0) throws -> CompetencyResult {
    try fixture.score(rows).competencies[place]
  }

  // MARK: 6.2 to 6.5

  @Test func neverPoolsAssessorsOfDifferentMethods() throws {
    let fixture = institution()
    let rows = [
      fixture.rating("M.01", "3", by: "A"), fixture.rating("M.01", "3", by: "B"),
      fixture.rating("M.01", "2", by: "A", method: "lgd"),
    ]
    let result = try result(fixture, rows)
    #expect(result.figure == Ratio(5, 2))
    #expect(result.plugin == PluginPin(id: "takar/managerial", version: "1.0.0"))
  }

  @Test func sharesTheWeightOfAnAbsentMethod() throws {
    let fixture = institution()
    let result = try result(fixture, [fixture.rating("M.01", "3")])
    #expect(result.figure == Ratio(3))
    #expect(result.flags.contains(.methodMissing))
  }

  @Test func countsTheAssessorsOfThePersonAcrossCompetencies() throws {
    let rule = map([("count", "2"), ("per", "person"), ("otherwise", "refuse")])
    let fixture = institution([("min_assessors", rule)])
    let alone = [fixture.rating("M.01", "3", by: "A")]
    #expect(try result(fixture, alone).status == .missing)
    let other = fixture.rating("S.01", "3", by: "B")
    #expect(try result(fixture, alone + [other]).status == .meets)
    let panel = fixture.consensus("S.01", "3", panel: "B|C")
    #expect(try result(fixture, alone + [panel]).flags.contains(.fewAssessors))
  }

  @Test func settlesAWideSpreadByConsensus() throws {
    var fixture = institution([("max_spread", map([("limit", "1")]))])
    fixture.rubric.consensus.independentRatings = 2
    let rows = [fixture.rating("M.01", "1", by: "A"), fixture.rating("M.01", "3", by: "B")]
    let open = try result(fixture, rows)
    #expect(open.status == .missing)
    #expect(open.flags.contains(.needsConsensus))
    let settled = try result(fixture, rows + [fixture.consensus("M.01", "2")])
    #expect(settled.attained == Ratio(2))
    #expect(!settled.flags.contains(.needsConsensus))
    #expect(settled.flags.contains(.wideSpread))
  }

  // MARK: 6.7 to 6.9

  @Test func climbsTheLevelsByMasteryOfIndicators() throws {
    var fixture = institution()
    fixture.dictionaries[0].competencies[0].levels = (1...4).map { level in
      CompetencyLevel(
        level: FixedDecimal(level),
        title: "",
        description: "",
        indicators: (1...3).map { Indicator(code: "\(level).\($0)", text: "") }
      )
    }
    let shown = [("2.1", "1"), ("2.2", "1"), ("2.3", "0.5"), ("3.1", "1"), ("3.2", "0.5"), ("3.3", "0")]
    let rows = shown.map { code, value in
      var row = fixture.rating("M.01", value)
      row.indicator = fixture.symbol(code)
      return row
    }
    #expect(try result(fixture, rows).figure == Ratio(5, 2))
  }

  @Test func weighsRolesNotRaters() throws {
    let fixture = institution()
    let values = [("S", "4", Role.superior), ("P1", "2", .peer), ("P2", "3", .peer), ("Me", "5", .own)]
    let rows = values.map { name, value, role in
      var row = fixture.rating("S.01", value, by: name)
      row.role = role
      return row
    }
    #expect(try result(fixture, rows, 1).figure == Ratio(13, 4))
  }

  @Test func holdsAConsensusToCertificatesAndPrerequisites() throws {
    let prerequisite = ParameterTree.map([
      ParameterEntry(key: "method", value: .scalar("bei")), ParameterEntry(key: "item", value: .scalar("K3")),
      ParameterEntry(key: "at_least", value: .scalar("3")),
      ParameterEntry(key: "otherwise", value: map([("at_most", "2")])),
    ])
    var fixture = institution()
    fixture.rubric.evaluators[0].parameters = .map([
      ParameterEntry(key: "prerequisites", value: .list([prerequisite]))
    ])
    var item = fixture.rating("T.01", "1")
    item.item = fixture.symbol("K3")
    let rows = [item, fixture.consensus("T.01", "4")]
    let result = try result(fixture, rows, 2)
    #expect(result.attained == Ratio(2))
    #expect(result.flags.contains(.prerequisiteFailed))
  }

  @Test(arguments: [("2026-03-31", "4"), ("2026-03-30", "1")])
  func grantsTheLevelOfACertificateThatIsValidOnTheDay(until: String, level: String) throws {
    var fixture = institution()
    fixture.rubric.evaluators[0].parameters = map([("combine", "highest")])
    let grant = CertificateGrant(certificate: "SERT-1", competency: "T.01", level: FixedDecimal(4))
    fixture.rubric.methods.append(
      Method(id: "cert", title: "Sertifikat", measures: [.certificate], competencies: ["T.01"], grants: [grant])
    )
    var certificate = fixture.rating("T.01", "1", by: nil, method: "cert")
    certificate.item = fixture.symbol("SERT-1")
    certificate.validUntil = Fixture.day(until)
    let rows = [fixture.rating("T.01", "1"), certificate, fixture.consensus("T.01", "1")]
    let result = try result(fixture, rows, 2)
    #expect(result.attained == Ratio(Fixture.number(level)))
    #expect(result.flags.contains(.certificateExpired) == (level == "1"))
  }

  // MARK: 6.11 and everything at once

  @Test(arguments: 1...10)
  func neverLowersThePercentageWhenAValueRises(seed: UInt64) throws {
    let fixture = institution()
    var generator = SeededGenerator(seed: seed)
    var rows = ["M.01", "S.01", "T.01"].flatMap { code in
      ["A", "B", "C"].map { fixture.rating(code, "\(Int.random(in: 0...3, using: &generator))", by: $0) }
    }
    let plan = try fixture.plan()
    let before = plan.score(fixture.person(rows)).jobMatch
    let place = Int.random(in: rows.indices, using: &generator)
    rows[place].value = .number(FixedDecimal(millionths: rows[place].number.millionths + 500_000))
    let after = plan.score(fixture.person(rows)).jobMatch
    #expect(before != nil)
    #expect((after?.exact ?? .zero) >= (before?.exact ?? .one))
  }

  @Test func explainsWithTheStepsOfTheEvaluator() throws {
    let fixture = institution()
    let rows = [
      fixture.rating("M.01", "3", by: "A"), fixture.rating("M.01", "2", by: "B"),
      fixture.rating("M.01", "2", by: "A", method: "lgd"), fixture.rating("S.01", "3"), fixture.rating("T.01", "3"),
    ]
    let plan = try fixture.plan()
    let person = fixture.person(rows)
    let recomputed = plan.explain(person, competency: "M.01")
    #expect(recomputed?.result == plan.score(person))
    #expect(recomputed?.explanation.steps.contains { !$0.evidence.isEmpty } == true)
    let figure = recomputed?.explanation.steps.first { $0.rule == "figure" }
    #expect(figure?.sentence.id.contains("2,25") == true)
  }

  @Test(arguments: 1...10)
  func doesNotDependOnTheOrderOfEvidence(seed: UInt64) throws {
    let fixture = institution()
    var generator = SeededGenerator(seed: seed)
    let rows = ["M.01", "S.01", "T.01"].flatMap { code in
      (1...5).map { fixture.rating(code, "\(Int.random(in: 0...5, using: &generator))", by: "A\($0)") }
    }
    let plan = try fixture.plan()
    let shuffled = fixture.person(rows.shuffled(using: &generator))
    #expect(plan.score(shuffled) == plan.score(fixture.person(rows)))
    let explained = plan.explain(shuffled, competency: "S.01")?.explanation
    #expect(explained == plan.explain(fixture.person(rows), competency: "S.01")?.explanation)
  }
}

extension Evidence {
  /// The number of a row that has one.
  fileprivate var number: FixedDecimal {
    if case .number(let number) = value { number } else { .zero }
  }
}
