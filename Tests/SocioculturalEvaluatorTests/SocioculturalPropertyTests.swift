import Assessment
import EvaluatorKit
import SeededRandom
import SocioculturalEvaluator
import Testing

/// What must hold of every case, over seeded random ones.
@Suite struct SocioculturalPropertyTests {
  private let parameters = [
    "{}", "{roles: {superior: {weight: 2, min: 2}, peer: {weight: 1, min: 2}, self: {weight: 1/3}}}",
    "{roles: {superior: {weight: 1, min: 2}, peer: {weight: 1}}, short_role: merge-into, merge_into: peer}",
    "{min_raters: 3, within: median}",
  ]

  private func trial(_ random: inout SeededGenerator) -> Trial {
    Trial(
      frame: ExampleFrame(
        competency: Competency(code: "S.01", title: "", definition: "", levels: []),
        kind: .sociocultural,
        methods: [
          Method(id: "survey", title: "", measures: [.level], anonymous: true),
          Method(id: "bei", title: "", measures: [.level], weight: FixedDecimal(Int.random(in: 1...5, using: &random))),
        ],
        parameters: parameters.randomElement(using: &random) ?? "{}"
      )
    )
  }

  private func rows(_ random: inout SeededGenerator) -> [ExampleRow] {
    (0..<Int.random(in: 1...14, using: &random)).map { index in
      let isSurvey = Int.random(in: 0..<4, using: &random) > 0
      return ExampleRow(
        isSurvey ? "survey" : "bei",
        by: ["A", "B", "C", "D", nil].randomElement(using: &random) ?? nil,
        role: isSurvey ? Role.allCases.randomElement(using: &random) : nil,
        item: "\(index)",
        ["0", "1.5", "2", "3.5", "4.5"].randomElement(using: &random) ?? "0",
        raters: Int32.random(in: 1...3, using: &random)
      )
    }
  }

  @Test func doesNotDependOnTheOrderOfEvidence() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      let trial = trial(&random)
      let rows = rows(&random)
      #expect(try trial(rows) == trial(rows.shuffled(using: &random)))
    }
  }

  @Test func neverFallsWhenAValueRisesAndStaysOnTheScale() throws {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<500 {
      let trial = trial(&random)
      var rows = rows(&random)
      let before = try trial(rows).figure
      rows[Int.random(in: 0..<rows.count, using: &random)].value = "5"
      guard let before, let after = try trial(rows).figure else { continue }
      #expect(after >= before)
      #expect(after <= Ratio(5) && before >= .zero)
    }
  }
}
