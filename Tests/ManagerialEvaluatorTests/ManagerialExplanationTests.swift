import Assessment
import EvaluatorKit
import ManagerialEvaluator
import Testing

@Suite struct ManagerialExplanationTests {
  private func trial(anonymous: Bool, _ parameters: String = "{}") -> Trial {
    Trial(
      frame: ExampleFrame(
        competency: Competency(code: "M.01", title: "", definition: "", levels: []),
        kind: .managerial,
        methods: [
          Method(id: "bei", title: "Wawancara", measures: [.level], weight: FixedDecimal(40), anonymous: anonymous),
          Method(id: "lgd", title: "Diskusi", measures: [.level], weight: FixedDecimal(30)),
        ],
        parameters: parameters
      )
    )
  }

  private let rows = [
    ExampleRow("bei", by: "A", "3"), ExampleRow("lgd", by: "A", item: "1", "2"), ExampleRow("bei", by: "B", "2"),
    ExampleRow("lgd", by: "A", item: "2", "3"),
  ]

  @Test func tellsEachRuleWithItsEvidence() throws {
    let steps = try trial(anonymous: false).steps(rows)
    #expect(steps.map(\.rule) == ["own-mean", "within-method", "within-method", "across-methods"])
    #expect(steps.map(\.subject) == [.method("lgd"), .method("bei"), .method("lgd"), .evaluator])
    #expect(steps.map(\.evidence) == [[1, 3], [0, 2], [1, 3], []])
    #expect(steps.map(\.result) == [Ratio(5, 2), Ratio(5, 2), Ratio(5, 2), Ratio(5, 2)])
    #expect(steps[3].sentence.id == "Rata-rata tertimbang 2 alat ukur: (40 × 2,5 + 30 × 2,5) / 70 = 2,5.")
    #expect(steps[3].sentence.en == "Weighted mean of 2 methods: (40 × 2.5 + 30 × 2.5) / 70 = 2.5.")
  }

  @Test func namesNoRowOfAnAnonymousMethod() throws {
    let steps = try trial(anonymous: true, "{max_spread: {limit: 0.5, otherwise: flag}}").steps(rows)
    #expect(steps.first { $0.subject == .method("bei") }?.evidence == [])
    #expect(steps.first { $0.rule == "max-spread" }?.evidence == [])
    #expect(steps.first { $0.rule == "max-spread" }?.result == nil)
  }

  @Test func hidesTheOnlyValueOfAnAnonymousMethod() throws {
    let alone = [ExampleRow("bei", by: "A", "4.5"), ExampleRow("lgd", by: "A", "3")]
    let steps = try trial(anonymous: true).steps(alone)
    #expect(steps.filter { $0.subject == .method("bei") }.allSatisfy { $0.result == nil })
    #expect(steps.allSatisfy { !$0.sentence.en.contains("4.5") && !$0.sentence.id.contains("4,5") })
  }

  @Test func saysWhyNothingCouldBeMeasured() throws {
    let steps = try trial(anonymous: false).steps([])
    #expect(steps.map(\.rule) == ["not-measurable"])
    #expect(steps.first?.sentence.en.contains("no evidence") == true)
  }
}
