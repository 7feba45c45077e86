import Assessment
import EvaluatorKit
import ManagerialEvaluator
import SeededRandom
import Testing

/// What must hold of every case, over seeded random ones.
@Suite struct ManagerialPropertyTests {
  private func frame(_ random: inout SeededGenerator) -> ExampleFrame {
    let levels = (1...5).map { level in
      CompetencyLevel(
        level: FixedDecimal(level),
        title: "",
        description: "",
        indicators: (1...3).map { Indicator(code: "\(level).\($0)", text: "") }
      )
    }
    let methods = [[Measure.level], [.level, .indicator], [.indicator]].enumerated().map { index, measures in
      Method(
        id: "m\(index)",
        title: "",
        measures: measures,
        weight: FixedDecimal(Int.random(in: 1...40, using: &random))
      )
    }
    let within = ["mean", "median", "lowest"].randomElement(using: &random) ?? "mean"
    let spread = Bool.random(using: &random) ? ", max_spread: {limit: 2, otherwise: flag}" : ""
    return ExampleFrame(
      competency: Competency(code: "M.01", title: "", definition: "", levels: levels),
      kind: .managerial,
      methods: Array(methods.prefix(Int.random(in: 1...3, using: &random))),
      parameters: "{within: \(within), min_assessors: {count: 2, otherwise: flag}\(spread)}"
    )
  }

  private func rows(_ frame: ExampleFrame, _ random: inout SeededGenerator) -> [ExampleRow] {
    (0..<Int.random(in: 1...12, using: &random)).map { index in
      let method = frame.methods.randomElement(using: &random) ?? frame.methods[0]
      let isIndicator = method.measures.randomElement(using: &random) == .indicator
      let level = ["0", "0.5", "1.5", "2", "3", "4.5"].randomElement(using: &random) ?? "0"
      let mastery = ["0", "0.5", "1"].randomElement(using: &random) ?? "0"
      let code = "\(Int.random(in: 1...5, using: &random)).\(Int.random(in: 1...3, using: &random))"
      return ExampleRow(
        method.id,
        by: ["A", "B", "C"].randomElement(using: &random),
        indicator: isIndicator ? code : nil,
        item: "\(index)",
        isIndicator ? mastery : level
      )
    }
  }

  @Test func doesNotDependOnTheOrderOfEvidence() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<300 {
      let trial = Trial(frame: frame(&random))
      let rows = rows(trial.frame, &random)
      #expect(try trial(rows) == trial(rows.shuffled(using: &random)))
    }
  }

  @Test func neverFallsWhenAValueRises() throws {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<500 {
      let trial = Trial(frame: frame(&random))
      var rows = rows(trial.frame, &random)
      let before = try trial(rows).figure
      let place = Int.random(in: 0..<rows.count, using: &random)
      rows[place].value = rows[place].indicator == nil ? "5" : "1"
      guard let before, let after = try trial(rows).figure else { continue }
      #expect(after >= before)
    }
  }

  @Test func staysOnTheScale() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<300 {
      let trial = Trial(frame: frame(&random))
      guard let figure = try trial(rows(trial.frame, &random)).figure else { continue }
      #expect(figure >= .zero && figure <= Ratio(5))
    }
  }

  /// The plain case goes another way in a batch; `Trial` compares the two.
  @Test func agreesWithItselfInABatchOfPlainCases() throws {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<500 {
      var frame = frame(&random)
      frame.parameters =
        [
          "{}", "{min_assessors: {count: 2, per: method}, min_methods: {count: 2}}",
          "{max_spread: {limit: 3/2, over: method}, absent_method: refuse}",
          "{max_spread: {limit: 4/3, otherwise: flag}, min_assessors: {count: 3, per: person}}",
        ].randomElement(using: &random) ?? "{}"
      frame.methods = frame.methods.map { Method(id: $0.id, title: "", measures: [.level], weight: $0.weight) }
      let plain = frame.methods.flatMap { method in
        ["A", "B", "C"].filter { _ in Bool.random(using: &random) }.map { assessor in
          ExampleRow(method.id, by: assessor, ["0.5", "2", "3.5"].randomElement(using: &random) ?? "0")
        }
      }
      _ = try Trial(frame: frame)(plain)
    }
  }
}
