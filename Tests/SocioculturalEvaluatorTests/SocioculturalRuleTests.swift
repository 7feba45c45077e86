import Assessment
import EvaluatorKit
import SocioculturalEvaluator
import Testing

/// Contract 6.8: raters, roles, minimums of roles, raters in total, self and others.
@Suite struct SocioculturalRuleTests {
  private func trial(_ parameters: String = "{}", anonymous: Bool = false) -> Trial {
    Trial(
      frame: ExampleFrame(
        competency: Competency(code: "S.01", title: "", definition: "", levels: []),
        kind: .sociocultural,
        methods: [Method(id: "survey", title: "Survei", measures: [.level], anonymous: anonymous)],
        parameters: parameters
      )
    )
  }

  private func row(_ role: Role?, _ rater: String?, _ value: String, item: String? = nil, raters: Int32 = 1)
    -> ExampleRow
  {
    ExampleRow("survey", by: rater, role: role, item: item, value, raters: raters)
  }

  // MARK: Means

  @Test func meansRatersOverItemsThenRolesOverRaters() throws {
    let rows = [
      row(.peer, "P", "1", item: "1"), row(.peer, "P", "2", item: "2"), row(.peer, "P", "3", item: "3"),
      row(.peer, "Q", "4"), row(.superior, "S", "5"),
    ]
    // P 2, Q 4: peers 3; superior 5.
    #expect(try trial()(rows) == Finding(figure: Ratio(4)))
  }

  @Test func weighsRoles() throws {
    let rows = [row(.superior, "S", "4"), row(.peer, "P", "2"), row(.subordinate, "B", "1")]
    let parameters = "{roles: {superior: {weight: 50}, peer: {weight: 30}, subordinate: {weight: 20}}}"
    #expect(try trial(parameters)(rows).figure == Ratio(14, 5))
  }

  @Test func sharesTheWeightOfARoleThatDidNotRate() throws {
    let rows = [row(.superior, "S", "4"), row(.peer, "P", "2")]
    let parameters = "{roles: {superior: {weight: 50}, peer: {weight: 30}, subordinate: {weight: 20}}}"
    #expect(try trial(parameters)(rows) == Finding(figure: Ratio(13, 4)))
  }

  @Test func countsARowAsOftenAsItHasRaters() throws {
    let rows = [row(.citizen, nil, "4", raters: 9), row(.citizen, "C", "2")]
    #expect(try trial("{roles: {citizen: {weight: 1, min: 10}}, min_raters: 10}")(rows).figure == Ratio(19, 5))
    #expect(try trial("{roles: {citizen: {weight: 1}}, min_raters: 11}")(rows) == .notMeasurable([.fewRaters]))
  }

  @Test func givesAnUnlistedRoleNoWeight() throws {
    let rows = [row(.superior, "S", "4"), row(.citizen, "C", "1")]
    #expect(try trial("{roles: {superior: {weight: 1}}}")(rows) == Finding(figure: Ratio(4)))
  }

  @Test func leavesRowsWithoutARoleOutOfAMultiSourceMethod() throws {
    let rows = [row(.superior, "S", "4"), row(nil, "X", "1")]
    #expect(try trial()(rows) == Finding(figure: Ratio(4)))
    #expect(try trial().steps(rows).contains { $0.rule == "role-missing" })
  }

  // MARK: Self

  @Test func leavesSelfOutUnlessItIsWeighted() throws {
    let rows = [row(.own, "X", "4"), row(.peer, "P", "3")]
    #expect(try trial()(rows) == Finding(figure: Ratio(3)))
    #expect(try trial("{roles: {self: {weight: 1}, peer: {weight: 1}}}")(rows) == Finding(figure: Ratio(7, 2)))
  }

  @Test(arguments: [
    ("4", "1", false), ("4.5", "1", true), ("1.5", "1", true), ("4.5", "2", false), ("3.5", "0.4", true),
  ])
  func flagsAGapOfSelfAndOthersAboveTheLimit(own: String, limit: String, isFlagged: Bool) throws {
    let rows = [row(.own, "X", own), row(.peer, "P", "3"), row(.superior, "S", "3")]
    let found = try trial("{self_other_gap: \(limit)}")(rows)
    #expect(found == Finding(figure: Ratio(3), flags: isFlagged ? [.selfOtherGap] : []))
  }

  @Test func comparesAWeightedSelfWithTheOthersAlone() throws {
    let rows = [row(.own, "X", "5"), row(.peer, "P", "3")]
    let found = try trial("{roles: {self: {weight: 1}, peer: {weight: 1}}, self_other_gap: 1.5}")(rows)
    #expect(found == Finding(figure: Ratio(4), flags: [.selfOtherGap]))
  }

  @Test func measuresNothingBySelfAlone() throws {
    #expect(try trial()([row(.own, "X", "4")]) == .notMeasurable([.fewRaters]))
  }

  // MARK: Short roles

  private let few = "roles: {superior: {weight: 1}, peer: {weight: 2, min: 3}, subordinate: {weight: 1, min: 2}}"

  private var fewRows: [ExampleRow] {
    [
      row(.superior, "S", "4"), row(.peer, "P", "1"), row(.peer, "Q", "2"), row(.subordinate, "B", "3"),
      row(.subordinate, "C", "3"),
    ]
  }

  @Test func dropsAShortRoleAndSharesItsWeight() throws {
    #expect(try trial("{\(few)}")(fewRows) == Finding(figure: Ratio(7, 2), flags: [.shortRole]))
  }

  @Test func refusesAShortRoleWhereTheRubricSaysSo() throws {
    #expect(try trial("{\(few), short_role: refuse}")(fewRows) == .notMeasurable([.shortRole]))
  }

  @Test func mergesAShortRoleWithItsWeight() throws {
    let found = try trial("{\(few), short_role: merge-into, merge_into: subordinate}")(fewRows)
    // Peers join the subordinates: (1 + 2 + 3 + 3) / 4 with weight 3, the superior 4 with weight 1.
    #expect(found == Finding(figure: Ratio(43, 16), flags: [.shortRole]))
  }

  @Test func dropsTheRoleMergedIntoWhereItStaysShort() throws {
    let parameters = """
      {roles: {superior: {weight: 1}, peer: {weight: 1, min: 4}, subordinate: {weight: 1, min: 2}}, \
      short_role: merge-into, merge_into: peer}
      """
    let rows = [row(.superior, "S", "4"), row(.peer, "P", "1"), row(.subordinate, "B", "1")]
    #expect(try trial(parameters)(rows) == Finding(figure: Ratio(4), flags: [.shortRole]))
  }

  @Test func flagsARoleThatIsWhollyMissingBelowItsMinimum() throws {
    #expect(try trial("{\(few)}")([row(.superior, "S", "4")]).flags == [.shortRole])
  }

  @Test func measuresNothingWhereEveryRoleIsShort() throws {
    let rows = [row(.peer, "P", "3")]
    #expect(try trial("{roles: {peer: {weight: 1, min: 2}}}")(rows) == .notMeasurable([.shortRole]))
  }

  // MARK: Raters in total

  @Test func asksForRatersInTotalWithoutSelf() throws {
    let rows = [row(.own, "X", "3"), row(.superior, "S", "3"), row(.peer, "P", "3")]
    #expect(try trial("{min_raters: 2}")(rows) == Finding(figure: Ratio(3)))
    #expect(try trial("{min_raters: 3}")(rows) == .notMeasurable([.fewRaters]))
  }

  @Test func countsRatersAsAssessors() throws {
    let rows = [row(.own, "X", "3"), row(.superior, "S", "3"), row(.citizen, nil, "3", raters: 2)]
    #expect(try trial("{min_assessors: {count: 3}}")(rows) == Finding(figure: Ratio(3)))
    #expect(try trial("{min_assessors: {count: 4}}")(rows) == .notMeasurable([.fewAssessors]))
  }

  // MARK: Beside other methods

  @Test func meetsOtherMethodsByTheirWeights() throws {
    var mixed = trial()
    mixed.frame.methods.append(Method(id: "bei", title: "", measures: [.level], weight: FixedDecimal(2)))
    let rows = [row(.peer, "P", "1"), ExampleRow("bei", by: "A", "3"), ExampleRow("bei", by: "B", "5")]
    #expect(try mixed(rows) == Finding(figure: Ratio(3)))
    #expect(try mixed(Array(rows.dropFirst())) == Finding(figure: Ratio(4), flags: [.methodMissing]))
  }

  @Test func takesSelfAloneAsAnAbsentMethodBesideOthers() throws {
    var mixed = trial()
    mixed.frame.methods.append(Method(id: "bei", title: "", measures: [.level]))
    let rows = [row(.own, "X", "1"), ExampleRow("bei", by: "A", "3")]
    #expect(try mixed(rows) == Finding(figure: Ratio(3), flags: [.methodMissing, .fewRaters]))
  }

  @Test func turnsLikertScoresIntoLevels() throws {
    var likert = trial()
    likert.frame.methods = [
      Method(
        id: "survey",
        title: "",
        measures: [.score],
        scale: Scale(min: .one, max: FixedDecimal(5), step: .one),
        conversion: .linear(low: .zero, high: FixedDecimal(5))
      )
    ]
    let rows = [row(.peer, "P", "5"), row(.peer, "Q", "4"), row(.superior, "S", "2")]
    // 5 and 15/4: peers 35/8; superior 5/4.
    #expect(try likert(rows).figure == Ratio(45, 16))
  }

  @Test func looksAtTheSpreadOfRatersButNotOfSelf() throws {
    let rows = [row(.own, "X", "5"), row(.peer, "P", "2"), row(.superior, "S", "3")]
    #expect(try trial("{max_spread: {limit: 1}, self_other_gap: 5}")(rows) == Finding(figure: Ratio(5, 2)))
    #expect(try trial("{max_spread: {limit: 0.5}}")(rows).flags.contains(.needsConsensus))
  }

  // MARK: Parameters

  @Test(arguments: [
    ("{short_role: merge-into}", ["merge_into"]),
    ("{roles: {peer: {weight: 0}}}", ["roles"]),
    ("{short_role: merge-into, merge_into: self}", ["merge_into"]),
    ("{roles: {pear: {weight: 1}}}", ["roles", "pear"]),
    ("{roles: {peer: {min: 2}}}", ["roles", "peer", "weight"]),
    ("{roles: {peer: {weight: -1}}}", ["roles", "peer", "weight"]),
    ("{short_role: merge-in}", ["short_role"]),
  ])
  func refusesWrongParameters(parameters: String, path: [String]) throws {
    let (setup, _) = trial(parameters).frame.filled(with: [])
    let thrown = #expect(throws: ParameterFaults.self) { try SocioculturalEvaluator().prepare(setup) }
    #expect(thrown?.faults.first?.path == path)
  }
}
