import Assessment
import EvaluatorKit
import ScoringEngine
import SourceDiagnostics
import Testing

/// What cannot be scored is refused when the plan is made, all faults at once, each with its place.
@Suite struct PlanFaultTests {
  /// The fault with this code, if the plan has it.
  private func fault(_ code: String, of fixture: Fixture) -> PlanFault? {
    fixture.faults().first { $0.code == code }
  }

  @Test func suggestsThePurposeThatWasMeant() {
    var fixture = Fixture()
    fixture.purpose = "maping"
    let fault = fault("E0601", of: fixture)
    #expect(fault?.suggestion == "mapping")
    #expect(fault?.document == .request)
  }

  @Test func reportsACompetencyInNoDictionary() {
    var fixture = Fixture()
    fixture.standard.requires.append(Requirement(competency: "M.10", level: .one))
    #expect(fault("E0602", of: fixture)?.path == ["requires", "M.10"])
  }

  @Test func asksWhichOfTwoDictionariesIsMeant() throws {
    var fixture = Fixture()
    fixture.dictionaries.append(Fixture.dictionary("other", .sociocultural, ["S.01"]))
    #expect(fault("E0603", of: fixture)?.path == ["dictionaries"])
    fixture.rubric.dictionaries = [DefinitionReference(id: "other")]
    let result = try fixture.score([])
    #expect(result.dictionaries.map(\.id) == ["managerial", "other"])
  }

  @Test func reportsAKindWithoutEvaluator() {
    var fixture = Fixture()
    fixture.rubric.evaluators.removeAll { $0.target == .kind(.sociocultural) }
    #expect(fault("E0604", of: fixture)?.message.en.contains("sociocultural") == true)
  }

  @Test func leavesKindsOutOfScopeWithoutEvaluator() throws {
    var fixture = Fixture()
    fixture.rubric.evaluators.removeAll { $0.target == .kind(.sociocultural) }
    fixture.rubric.scope = .kinds([.managerial])
    #expect(try fixture.score([]).outOfScope == ["S.01"])
  }

  @Test func reportsAnEvaluatorThatIsNotThere() {
    var fixture = Fixture()
    fixture.rubric.evaluators[1].plugin = PluginReference(id: "acme/other", major: 2)
    let fault = fault("E0605", of: fixture)
    #expect(fault?.path == ["evaluators", "managerial", "plugin"])
    #expect(fault?.message.en.contains("acme/other@2") == true)
  }

  @Test func reportsAnEvaluatorOfOtherKinds() {
    var fixture = Fixture()
    fixture.evaluators["test/mean"] = AvailableEvaluator(MeanEvaluator(kinds: [.managerial]))
    #expect(fault("E0606", of: fixture)?.path == ["evaluators", "sociocultural", "plugin"])
  }

  @Test func keepsThePathOfAParameterFaultAndSaysItOnce() {
    var fixture = Fixture()
    fixture.bind(.kind(.managerial), ["wrong": "1"])
    let faults = fixture.faults()
    #expect(faults.map(\.path) == [["evaluators", "managerial", "parameters", "wrong"]])
    #expect(faults.first?.suggestion == "right")
  }

  @Test func saysTheTotalOfGroupWeights() {
    var fixture = Fixture()
    fixture.rubric.jobMatch.weights = [GroupWeight(kinds: [.managerial, .sociocultural], weight: FixedDecimal(90))]
    let fault = fault("E0608", of: fixture)
    #expect(fault?.message.en.contains("90") == true)
    #expect(fault?.path == ["job_match", "weights"])
  }

  @Test func placesWeightsOfTheStandardInTheStandard() {
    var fixture = Fixture()
    fixture.standard.weights = [GroupWeight(kinds: CompetencyKind.allCases, weight: FixedDecimal(99))]
    #expect(fault("E0608", of: fixture)?.document == .standard)
  }

  @Test func reportsAKindInTwoGroupsOrInNone() {
    var fixture = Fixture()
    fixture.rubric.jobMatch.weights = [
      GroupWeight(kinds: [.managerial], weight: FixedDecimal(50)),
      GroupWeight(kinds: [.managerial, .technical], weight: FixedDecimal(50)),
    ]
    #expect(Set(fixture.faults().map(\.code)) == ["E0609", "E0610"])
  }

  @Test func refusesWeightsThatAreNegativeOrAllZero() {
    var fixture = Fixture(required: [3, 3])
    fixture.standard.requires[0].weight = .zero
    fixture.standard.requires[1].weight = .zero
    #expect(fault("E0611", of: fixture)?.path == ["requires"])
    fixture.standard.requires[0].weight = Fixture.number("-1")
    #expect(fixture.faults().contains { $0.path == ["requires", "M.01", "weight"] })
    fixture = Fixture()
    fixture.rubric.methods[0].weight = .zero
    #expect(fault("E0611", of: fixture)?.path == ["methods"])
  }

  @Test func refusesDifferentScalesInARatioOfSumsAlone() throws {
    var fixture = Fixture()
    let hundred = Scale(min: .zero, max: FixedDecimal(100), step: .one)
    fixture.dictionaries[1] = Fixture.dictionary("s", .sociocultural, ["S.01"], scale: hundred)
    #expect(fault("E0612", of: fixture)?.message.en.contains("0–100") == true)
    fixture.rubric.jobMatch.formula = .meanOfRatios
    #expect(fixture.faults().isEmpty)
  }

  @Test func reportsAGateOnACompetencyThatTheStandardLacks() {
    var fixture = Fixture()
    fixture.rubric.purposes[0].gates = [Gate(unlessMet: .competencies(["M.11"]), atMost: "KMS")]
    #expect(fault("E0613", of: fixture)?.path == ["purposes", "filling", "gates", "0", "unless_met"])
  }

  @Test func warnsOfAGateOutOfScope() throws {
    var fixture = Fixture()
    fixture.rubric.scope = .kinds([.managerial])
    fixture.rubric.purposes[0].gates = [Gate(unlessMet: .competencies(["S.01"]), atMost: "KMS")]
    #expect(try fixture.plan().warnings.map(\.code) == ["W0602"])
  }

  @Test func reportsCategoriesThatTheJobClassDoesNotHave() {
    var fixture = Fixture()
    fixture.rubric.purposes[0].categoriesFor = [
      ClassCategories(jobClasses: [.administrator], categories: [Category(code: "LULUS", title: "Lulus")])
    ]
    #expect(fault("E0614", of: fixture)?.path == ["purposes", "filling", "pass"])
  }

  @Test func wantsALowestCategory() {
    var fixture = Fixture()
    fixture.rubric.purposes[0].categories.removeLast()
    #expect(fault("E0615", of: fixture)?.path == ["purposes", "filling", "categories"])
  }

  @Test func warnsOfMustMeetWithoutAGate() throws {
    var fixture = Fixture()
    fixture.standard.requires[0].mustMeet = true
    #expect(try fixture.plan().warnings.map(\.code) == ["W0601"])
    fixture.rubric.purposes[0].gates = [Gate(unlessMet: .mustMeet, atMost: "KMS")]
    #expect(try fixture.plan().warnings.isEmpty)
  }

  @Test func wantsToLevelForAScoreOnAnotherScale() {
    var fixture = Fixture()
    let hundred = Scale(min: .zero, max: FixedDecimal(100), step: .one)
    fixture.rubric.methods[0] = Method(id: "bei", title: "Tes", measures: [.score], scale: hundred)
    #expect(fault("E0616", of: fixture)?.path == ["methods", "bei"])
    fixture.rubric.methods[0].conversion = .linear(low: .zero, high: FixedDecimal(5))
    #expect(fixture.faults().isEmpty)
  }

  @Test(arguments: ["0", "2.25", "6"])
  func wantsRequiredLevelsOnTheScaleAndAboveZero(level: String) {
    var fixture = Fixture()
    fixture.standard.requires[0].level = Fixture.number(level)
    #expect(fault("E0617", of: fixture)?.path == ["requires", "M.01", "level"])
  }

  @Test func reportsAStandardWhollyOutOfScope() {
    var fixture = Fixture()
    fixture.rubric.scope = .kinds([.technical])
    #expect(fixture.faults().map(\.code) == ["E0618"])
  }

  @Test func warnsOfACompetencyThatNoMethodMeasures() throws {
    var fixture = Fixture()
    fixture.rubric.methods[0].competencies = Array(Fixture.codes.dropLast())
    #expect(try fixture.plan().warnings.map(\.code) == ["W0603"])
  }

  @Test func listsEveryRuleOnceWithTitleAndRemedyInBothLanguages() {
    let codes = PlanRules.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.count == 23)
    for rule in PlanRules.all {
      #expect(rule.title.id != rule.title.en && rule.remedy.id != rule.remedy.en, "\(rule.code)")
    }
  }

  @Test func reportsAllFaultsAtOnceInBothLanguages() {
    var fixture = Fixture()
    fixture.purpose = "promosi"
    fixture.standard.requires[0].level = .zero
    fixture.rubric.evaluators.removeAll()
    let faults = fixture.faults()
    #expect(Set(faults.map(\.code)) == ["E0601", "E0604", "E0617"])
    #expect(faults.allSatisfy { !$0.message.id.isEmpty && $0.message.id != $0.message.en })
  }
}
