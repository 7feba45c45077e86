import Assessment

extension RatingStage {
  /// A step for each value that had to be turned into a level: scores with cuts, a linear or a relative scale.
  public func recordConversions<Recorder: StepRecorder>(
    of ratings: [Rating],
    _ input: EvaluationCase,
    recorder: inout Recorder
  ) {
    guard methods.contains(where: { !$0.converter.isIdentity }) else { return }
    for rating in ratings where !rating.isIndicator {
      let plan = methods[rating.method]
      let row = input.evidence[input.evidence.startIndex + rating.place]
      guard !plan.converter.isIdentity, !plan.method.anonymous, plan.measure(of: row) == .score,
        case .number(let value) = row.value
      else { continue }
      recorder.record(conversionStep(plan, value, rating))
    }
  }

  private func conversionStep(_ plan: MethodPlan, _ value: FixedDecimal, _ rating: Rating) -> ExplanationStep {
    let (score, level) = (value.spoken, rating.value.spoken)
    return plan.step(
      "value-to-level",
      LocalizedText(
        id: "nilai \(score.id) setara level \(level.id).",
        en: "the score \(score.en) stands for level \(level.en)."
      ),
      evidence: [rating.place],
      result: rating.value
    )
  }
}
