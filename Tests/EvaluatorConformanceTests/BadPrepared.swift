import Assessment
import EvaluatorKit

struct BadPrepared: PreparedEvaluator {
  let defect: BadEvaluator.Defect
  let fewest: Int
  let calls: SharedCount

  func evaluate<Recorder: StepRecorder>(_ input: EvaluationCase, recorder: inout Recorder) -> Finding {
    let isExplained = !(recorder is SilentRecorder)
    var finding = finding(input)
    if let defective = defective(input, finding) { finding = defective }
    if isExplained, defect == .explainsAnotherFigure { finding.figure = finding.figure.map { $0 / Ratio(2) } }
    if let figure = finding.figure, defect != .silentSteps { recorder.record(step(figure)) }
    return finding
  }

  func evaluate(batch: [EvaluationCase]) -> [Finding] {
    var recorder = SilentRecorder()
    var findings = batch.map { evaluate($0, recorder: &recorder) }
    if defect == .differsInBatches, findings.count > 1 { findings[0] = Finding(figure: .one) }
    if defect == .shortBatches, findings.count > 1 { findings.removeLast() }
    if defect == .remembersLastCase {
      for place in findings.indices.dropFirst() where findings[place].figure != nil {
        findings[place] = findings[place - 1]
      }
    }
    return findings
  }

  private func step(_ figure: Ratio) -> ExplanationStep {
    let isHalf = defect == .sentenceInOneLanguage
    return ExplanationStep(
      rule: "mean",
      sentence: LocalizedText(id: isHalf ? "" : "rata-rata", en: "mean"),
      evidence: defect == .stepsOfNothing ? [99_999] : [],
      result: figure
    )
  }

  private func values(_ input: EvaluationCase) -> [Ratio] {
    input.evidence.compactMap { row in
      guard case .number(let value) = row.value, row.indicator == nil else {
        return defect == .absentIsZero && row.indicator == nil ? .zero : nil
      }
      return value >= .zero && value <= FixedDecimal(5) ? Ratio(value) : nil
    }
  }

  private func finding(_ input: EvaluationCase) -> Finding {
    let values = values(input)
    guard values.count >= fewest, let mean = Combiner.mean.combine(values) else {
      return .notMeasurable(input.evidence.isEmpty ? [.noEvidence] : [.fewAssessors])
    }
    return Finding(figure: mean)
  }

  /// What the defect makes of an honest finding.
  private func defective(_ input: EvaluationCase, _ honest: Finding) -> Finding? {
    let values = values(input)
    switch defect {
    case .firstRatingOnly: return values.first.map { Finding(figure: $0) }
    case .positionWeighted:
      return honest.figure.map { Finding(figure: ($0 + (values.last ?? $0)) / Ratio(2)) }
    case .countsCalls: return Finding(figure: Ratio(Int128(calls.next() % 5)))
    case .highestLessOne: return values.max().map { Finding(figure: Ratio(5) - $0) }
    case .dropsHighRatings: return Combiner.mean.combine(values.filter { $0 < Ratio(4) }).map { Finding(figure: $0) }
    case .offScale: return honest.figure.map { Finding(figure: $0 + Ratio(3)) }
    case .offScaleBound: return Finding(figure: honest.figure, ceiling: FixedDecimal(9), flags: honest.flags)
    case .noReason: return honest.figure == nil ? .notMeasurable([]) : nil
    case .figureFromNothing: return honest.figure == nil ? Finding(figure: .one) : nil
    case .failsOnMuch: return input.evidence.count > 5000 ? .failed(.timedOut) : nil
    case .failsOnOddities: return input.evidence.contains { $0.raters > 1000 } ? .failed(.crashed) : nil
    default: return nil
    }
  }
}
