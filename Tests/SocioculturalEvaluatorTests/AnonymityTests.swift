import Assessment
import EvaluatorKit
import SocioculturalEvaluator
import Testing

/// No step of an anonymous method tells a single value, a row, or the mean of a role below its minimum; nor can one be
/// found by subtraction.
@Suite struct AnonymityTests {
  private func trial(_ parameters: String = "{}", anonymous: Bool = true) -> Trial {
    Trial(
      frame: ExampleFrame(
        competency: Competency(code: "S.01", title: "", definition: "", levels: []),
        kind: .sociocultural,
        methods: [Method(id: "survey", title: "Survei", measures: [.level], anonymous: anonymous)],
        parameters: parameters
      )
    )
  }

  private func row(_ role: Role, _ rater: String, _ value: String, item: String? = nil) -> ExampleRow {
    ExampleRow("survey", by: rater, role: role, item: item, value)
  }

  private var enough: [ExampleRow] {
    [
      row(.peer, "P", "1.5"), row(.peer, "Q", "2.5"), row(.subordinate, "B", "3.5"), row(.subordinate, "C", "4.5"),
      row(.subordinate, "D", "4.5"),
    ]
  }

  @Test func showsMeansOfRolesThatAreLargeEnough() throws {
    let steps = try trial().steps(enough)
    #expect(steps.filter { $0.rule == "role-mean" }.map(\.result) == [Ratio(2), Ratio(25, 6)])
    #expect(steps.allSatisfy { $0.evidence.isEmpty })
  }

  @Test func showsNoRoleMeanWhereOneRoleHasASingleRater() throws {
    let steps = try trial().steps(enough + [row(.superior, "S", "1")])
    #expect(!steps.contains { $0.rule == "role-mean" })
    #expect(steps.first { $0.rule == "across-roles" }?.sentence.en.contains("×") == false)
  }

  @Test func showsNoMeanOfAShortRole() throws {
    let parameters = "{roles: {peer: {weight: 1, min: 3}, subordinate: {weight: 1, min: 3}}}"
    for anonymous in [true, false] {
      let steps = try trial(parameters, anonymous: anonymous).steps(enough)
      #expect(steps.filter { $0.rule == "role-mean" }.map(\.result) == [Ratio(25, 6)])
      #expect(steps.contains { $0.rule == "short-role" })
      #expect(steps.allSatisfy { Set($0.evidence).isDisjoint(with: [0, 1]) })
    }
  }

  /// The merged role's mean would follow from the merged mean and the rows of the role that took it in.
  @Test func showsNoRowsWhereARoleWasMerged() throws {
    let parameters = """
      {roles: {peer: {weight: 1, min: 3}, subordinate: {weight: 1, min: 3}}, \
      short_role: merge-into, merge_into: subordinate, max_spread: {limit: 1, otherwise: flag}}
      """
    let rows = enough + [row(.subordinate, "B", "2.5", item: "2")]
    let steps = try trial(parameters, anonymous: false).steps(rows)
    #expect(steps.filter { $0.rule == "role-mean" }.count == 1)
    #expect(steps.allSatisfy { $0.evidence.isEmpty })
    #expect(steps.filter { $0.rule == "own-mean" }.allSatisfy { $0.result == nil })
  }

  @Test func hidesTheValueOfTheOnlyRater() throws {
    let steps = try trial().steps([row(.peer, "P", "3.5")])
    #expect(steps.filter { $0.subject == .method("survey") }.allSatisfy { $0.result == nil })
    #expect(steps.filter { $0.subject == .method("survey") }.allSatisfy { !$0.sentence.en.contains("3.5") })
  }

  @Test func tellsOfAGapWithoutTheSelfRating() throws {
    let steps = try trial().steps(enough + [row(.own, "X", "0.5")])
    let gap = try #require(steps.first { $0.rule == "self-other-gap" })
    #expect(gap.result == nil)
    #expect(gap.evidence.isEmpty)
    #expect(steps.allSatisfy { !$0.sentence.en.contains("0.5") })
  }

  @Test func showsRowsAndMeansOfAMethodThatIsNotAnonymous() throws {
    let steps = try trial(anonymous: false).steps(enough)
    #expect(steps.filter { $0.rule == "role-mean" }.map(\.evidence) == [[0, 1], [2, 3, 4]])
    #expect(steps.first { $0.rule == "across-roles" }?.sentence.id.contains("(1 × 2 + 1 × 4,166667) / 2") == true)
  }
}
