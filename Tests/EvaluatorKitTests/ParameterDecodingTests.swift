import Assessment
import EvaluatorKit
import Testing

@Suite struct ParameterDecodingTests {
  private func decoded(_ flow: String) throws -> RatingRules {
    let tree = try #require(ParameterTree(flow: flow))
    return RatingRules(try ParameterValues(decoding: tree, by: RatingRules.parameters))
  }

  private func faults(_ flow: String) throws -> [ParameterFault] {
    let tree = try #require(ParameterTree(flow: flow))
    let thrown = #expect(throws: ParameterFaults.self) {
      try ParameterValues(decoding: tree, by: RatingRules.parameters)
    }
    return thrown?.faults ?? []
  }

  @Test func fillsInEveryDefault() throws {
    let rules = try decoded("{}")
    #expect(rules.within == .mean)
    #expect(rules.absentMethod == .share)
    #expect(rules.minMethods == MethodMinimum(count: 1, otherwise: .refuse))
    #expect(rules.minAssessors == AssessorMinimum(count: 1, per: .competency, otherwise: .refuse))
    #expect(rules.maxSpread == nil)
    #expect(rules.mastery.threshold == Ratio(2, 3))
    #expect(rules.mastery.minIndicators == 2)
    #expect(rules.mastery.partial == Ratio(1, 2))
    #expect(rules.mastery.belowLowestRated == .assumed)
  }

  @Test func readsEveryType() throws {
    let rules = try decoded(
      """
      {within: median, min_methods: {count: 2, otherwise: flag}, max_spread: {limit: 1.5, over: method}, \
      threshold: 3/4, below_lowest_rated: required}
      """
    )
    #expect(rules.within == .median)
    #expect(rules.minMethods == MethodMinimum(count: 2, otherwise: .flag))
    #expect(rules.maxSpread == SpreadLimit(limit: Ratio(3, 2), over: .method, otherwise: .refuse))
    #expect(rules.mastery.threshold == Ratio(3, 4))
    #expect(rules.mastery.belowLowestRated == .required)
  }

  @Test func fillsInTheDefaultsOfARecordThatIsGivenInPart() throws {
    #expect(try decoded("{min_assessors: {per: person}}").minAssessors.count == 1)
  }

  @Test func reportsAllFaultsAtOnceWithTheirPaths() throws {
    let faults = try faults(
      "{within: avarage, threshold: 1.5, min_assessors: {cuont: 2, per: [person]}, max_spread: {over: all}, partial: x}"
    )
    let paths = faults.map { $0.path.joined(separator: ".") }
    #expect(
      Set(paths) == [
        "within", "threshold", "min_assessors.cuont", "min_assessors.per", "max_spread.limit", "partial",
      ]
    )
    #expect(faults.count == 6)
  }

  @Test(arguments: [
    ("{witihn: mean}", "within"), ("{min_assessor: {count: 1}}", "min_assessors"), ("{within: medain}", "median"),
  ])
  func suggestsTheNameThatWasMeant(flow: String, name: String) throws {
    #expect(try faults(flow).first?.suggestion == name)
  }

  @Test func suggestsNothingFarAway() throws {
    #expect(try faults("{zzzzzz: 1}").first?.suggestion == nil)
  }

  @Test(arguments: [
    "{threshold: -0.1}", "{threshold: 5/4}", "{min_indicators: 0}", "{min_indicators: 2.5}",
    "{min_methods: {count: -1}}",
    "{min_methods: 2}", "{within: {a: b}}", "{max_spread: {limit: -1}}", "{threshold: 1e-1}", "[within]", "mean",
  ])
  func refusesWrongTypesAndBounds(flow: String) throws {
    #expect(try faults(flow).count == 1)
  }

  @Test func saysEveryReasonInBothLanguages() throws {
    for fault in try faults("{within: x, threshold: 2, min_methods: 3, min_indicators: x, max_spread: {}, unknown: 1}")
    {
      #expect(!fault.reason.id.isEmpty)
      #expect(!fault.reason.en.isEmpty)
      #expect(fault.reason.id != fault.reason.en)
    }
  }

  @Test func readsListsAndMaps() throws {
    let entry = ParameterDescription(
      name: "weight",
      type: .decimal(low: .zero, high: nil),
      isRequired: true,
      summary: LocalizedText(id: "bobot", en: "weight")
    )
    let descriptions = [
      ParameterDescription(
        name: "roles",
        type: .map(keys: ["peer", "self"], to: .record([entry])),
        summary: LocalizedText(id: "peran", en: "roles")
      ),
      ParameterDescription(
        name: "items",
        type: .list(of: .text),
        defaultText: "[]",
        summary: LocalizedText(id: "butir", en: "items")
      ),
    ]
    let tree = try #require(ParameterTree(flow: "{roles: {peer: {weight: 2/3}}, items: [a, \"b: c\"]}"))
    let values = try ParameterValues(decoding: tree, by: descriptions)
    #expect(values.map("roles").map(\.name) == ["peer"])
    #expect(values.map("roles").first?.value.record?.decimal("weight") == Ratio(2, 3))
    #expect(values.list("items") == [.text("a"), .text("b: c")])
    let wrong = try #require(ParameterTree(flow: "{roles: {pear: {weight: 1}, self: {}}, items: [[x]]}"))
    let thrown = #expect(throws: ParameterFaults.self) { try ParameterValues(decoding: wrong, by: descriptions) }
    #expect(thrown?.faults.map(\.path) == [["roles", "pear"], ["roles", "self", "weight"], ["items", "0"]])
    #expect(thrown?.faults.first?.suggestion == "peer")
  }

  @Test(arguments: ["{a: 1", "{a 1}", "[a, ]", "{a: 1}}", "{: 1}", "{a: \"x}", ""])
  func refusesWhatIsNoFlowStyle(flow: String) {
    #expect(ParameterTree(flow: flow) == nil)
  }
}
