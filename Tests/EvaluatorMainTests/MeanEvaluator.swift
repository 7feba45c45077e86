import Assessment
import EvaluatorKit

/// The mean of all values; `method` names the one method that counts, where it is given.
struct MeanEvaluator: Evaluator {
  let description = EvaluatorDescription(
    id: "example/mean",
    version: "1.0.0",
    summary: LocalizedText(id: "Rata-rata", en: "Mean"),
    rationale: LocalizedText(id: "Contoh", en: "Example"),
    kinds: [.managerial],
    parameters: [
      ParameterDescription(
        name: "item",
        type: .text,
        summary: LocalizedText(id: "Butir yang dihitung", en: "The item that counts")
      )
    ],
    examples: []
  )

  func prepare(_ setup: EvaluatorSetup) throws(ParameterFaults) -> any PreparedEvaluator {
    guard case .scalar(let item)? = setup.parameters["item"] else { return Prepared(item: nil, isLimited: false) }
    guard item != "" else {
      let reason = LocalizedText(id: "butir kosong", en: "the item is empty")
      throw ParameterFaults([ParameterFault(path: ["item"], reason: reason)])
    }
    return Prepared(item: setup.symbols.find(item), isLimited: true)
  }

  struct Prepared: PreparedEvaluator {
    let item: Symbol?
    let isLimited: Bool

    func evaluate<Recorder: StepRecorder>(_ input: EvaluationCase, recorder: inout Recorder) -> Finding {
      var sum = Ratio.zero
      var count: Int128 = 0
      for evidence in input.evidence where !isLimited || evidence.item == item {
        guard case .number(let value) = evidence.value else { continue }
        sum = sum + Ratio(value)
        count += 1
      }
      guard count > 0 else { return .notMeasurable([.noEvidence]) }
      let mean = sum / Ratio(count)
      recorder.record(
        ExplanationStep(rule: "mean", sentence: LocalizedText(id: "rata-rata", en: "mean"), result: mean)
      )
      return Finding(figure: mean)
    }
  }
}
