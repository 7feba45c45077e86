import Assessment
import EvaluatorKit

/// A stub: the mean of all numbers, with whatever floor, ceiling, flag or failure its parameters ask for.
struct MeanEvaluator: Evaluator {
  var id = "test/mean"
  var kinds = CompetencyKind.allCases
  /// Answers a batch with one finding too few.
  var loses = false

  var description: EvaluatorDescription {
    EvaluatorDescription(
      id: id,
      version: "1.0.0",
      summary: LocalizedText(id: "rata-rata", en: "mean"),
      rationale: LocalizedText(id: "untuk uji", en: "for tests"),
      kinds: kinds,
      parameters: [],
      examples: []
    )
  }

  func prepare(_ setup: EvaluatorSetup) throws(ParameterFaults) -> any PreparedEvaluator {
    if setup.parameters["wrong"] != nil {
      let reason = LocalizedText(id: "parameter salah", en: "wrong parameter")
      throw ParameterFaults([ParameterFault(path: ["wrong"], reason: reason, suggestion: "right")])
    }
    func number(_ key: String) -> Ratio? {
      guard case .scalar(let text) = setup.parameters[key] else { return nil }
      return try? Ratio(parsing: text)
    }
    func flag(_ key: String) -> FlagSet {
      guard case .scalar(let text) = setup.parameters[key], let flag = Flag(rawValue: text) else { return [] }
      return FlagSet(arrayLiteral: flag)
    }
    return PreparedMean(
      floor: number("floor")?.fixedDecimal,
      ceiling: number("ceiling")?.fixedDecimal,
      shift: number("shift") ?? .zero,
      flags: flag("flag"),
      refusal: flag("refuse"),
      countsAssessors: setup.parameters["counts"] != nil,
      loses: loses
    )
  }
}

struct PreparedMean: PreparedEvaluator {
  let floor: FixedDecimal?
  let ceiling: FixedDecimal?
  let shift: Ratio
  let flags: FlagSet
  let refusal: FlagSet
  /// The figure is the number of assessors of the person.
  let countsAssessors: Bool
  let loses: Bool

  func evaluate<Recorder: StepRecorder>(_ input: EvaluationCase, recorder: inout Recorder) -> Finding {
    guard refusal.isEmpty, !input.evidence.isEmpty else {
      let flags: FlagSet = refusal.isEmpty ? [.noEvidence] : refusal
      return Finding(figure: nil, floor: floor, ceiling: ceiling, flags: flags)
    }
    if countsAssessors { return Finding(figure: Ratio(Int128(input.assessorsOfPerson))) }
    var sum = Ratio.zero
    for row in input.evidence {
      if case .number(let number) = row.value { sum = sum + Ratio(number) }
    }
    var figure = sum / Ratio(Int128(input.evidence.count)) + shift
    if let floor { figure = max(figure, Ratio(floor)) }
    if let ceiling { figure = min(figure, Ratio(ceiling)) }
    let count = input.evidence.count
    recorder.record(
      ExplanationStep(
        rule: "mean",
        sentence: LocalizedText(id: "rata-rata \(count) nilai", en: "mean of \(count) values"),
        subject: .evaluator,
        evidence: Array(0..<count),
        result: figure
      )
    )
    return Finding(figure: figure, floor: floor, ceiling: ceiling, flags: flags)
  }

  func evaluate(batch: [EvaluationCase]) -> [Finding] {
    var recorder = SilentRecorder()
    return batch.dropLast(loses ? 1 : 0).map { evaluate($0, recorder: &recorder) }
  }
}
