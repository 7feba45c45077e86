import Assessment

extension RatingStage {
  /// The whole stage in its order, methods by weight: what an assessment centre asks for.
  public func weightedFinding<Recorder: StepRecorder>(
    of input: EvaluationCase,
    recorder: inout Recorder
  ) -> Finding {
    var judgement = Judgement()
    let ratings = ratings(of: input)
    recordConversions(of: ratings, input, recorder: &recorder)
    let levels = voiceLevels(of: ratings, recorder: &recorder)
    let mastery = mastery(of: ratings, &judgement, recorder: &recorder)
    let certified = methodLevels(of: certificates(of: input, &judgement, recorder: &recorder))
    let rated = methods.indices.compactMap { withinMethod($0, levels, mastery, recorder: &recorder) }
    let present = joined(rated, certified)
    guard !present.isEmpty else {
      reportNothing(input, &judgement, recorder: &recorder)
      return judgement.finding(nil)
    }
    checkMethods(present, &judgement, recorder: &recorder)
    checkAssessors(ratings, input, &judgement, recorder: &recorder)
    checkSpread(levels, ratings, &judgement, recorder: &recorder)
    let figure = acrossMethods(present, &judgement, recorder: &recorder)
    return judgement.finding(figure)
  }

  /// The levels of all methods in the rubric's order; of a method with both a rating and a certificate the higher.
  public func joined(_ rated: [MethodLevel], _ certified: [MethodLevel]) -> [MethodLevel] {
    methods.indices.compactMap { method in
      let own = (rated + certified).filter { $0.method == method }
      return own.max { $0.level < $1.level }
    }
  }
}
