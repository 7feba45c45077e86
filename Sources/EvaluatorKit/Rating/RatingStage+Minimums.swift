import Assessment

extension RatingStage {
  /// Methods that are planned but absent, and the fewest methods there must be (contract 6.4, 6.5).
  ///
  /// `isExpected` tells whether a method's absence matters: a certificate that only lifts the level may be absent.
  public func checkMethods<Recorder: StepRecorder>(
    _ present: [MethodLevel],
    isExpected: (MethodPlan) -> Bool = { _ in true },
    _ judgement: inout Judgement,
    recorder: inout Recorder
  ) {
    let there = Set(present.map(\.method))
    for (index, plan) in methods.enumerated() where !there.contains(index) && isExpected(plan) {
      judgement.apply(rules.absentMethod == .refuse ? .refuse : .flag, .methodMissing)
      recorder.record(absentStep(plan))
    }
    guard there.count < rules.minMethods.count else { return }
    judgement.apply(rules.minMethods.otherwise, .fewMethods)
    recorder.record(fewMethodsStep(there.count))
  }

  /// The fewest assessors there must be (contract 6.5).
  ///
  /// Assessors are counted once each, however many methods they used. Rows that name none count as one assessor where
  /// nobody is named, and by their raters where they carry a role. Of a person's assessors the caller's count holds.
  public func checkAssessors<Recorder: StepRecorder>(
    _ ratings: [Rating],
    _ input: EvaluationCase,
    _ judgement: inout Judgement,
    recorder: inout Recorder
  ) {
    switch rules.minAssessors.per {
    case .person:
      demand(max(input.assessorsOfPerson, assessors(ratings)), of: nil, &judgement, recorder: &recorder)
    case .competency: demand(assessors(ratings), of: nil, &judgement, recorder: &recorder)
    case .method:
      for (index, plan) in methods.enumerated() {
        let own = ratings.filter { $0.method == index }
        if !own.isEmpty { demand(assessors(own), of: plan, &judgement, recorder: &recorder) }
      }
    }
  }

  private func demand<Recorder: StepRecorder>(
    _ count: Int,
    of plan: MethodPlan?,
    _ judgement: inout Judgement,
    recorder: inout Recorder
  ) {
    guard count < rules.minAssessors.count, count > 0 else { return }
    judgement.apply(rules.minAssessors.otherwise, .fewAssessors)
    recorder.record(fewAssessorsStep(count, plan))
  }

  private func assessors(_ ratings: [Rating]) -> Int {
    var named: [Symbol: Int] = [:]
    var unnamed: [Voice: Int] = [:]
    for rating in ratings {
      let raters = rating.role == nil ? 1 : rating.raters
      if let assessor = rating.assessor {
        named[assessor] = max(named[assessor] ?? 0, raters)
      } else if rating.role != nil {
        unnamed[rating.voice] = max(unnamed[rating.voice] ?? 0, raters)
      }
    }
    let count = named.values.reduce(0, +) + unnamed.values.reduce(0, +)
    return max(count, ratings.isEmpty ? 0 : 1)
  }

  /// Largest minus smallest independent level, exceeded when above the limit (contract 6.5).
  ///
  /// An independent level is what one assessor gave by one method; indicators count by the mastery that the
  /// assessor's own ratings show.
  public func checkSpread<Recorder: StepRecorder>(
    _ levels: [VoiceLevel],
    _ ratings: [Rating],
    _ judgement: inout Judgement,
    recorder: inout Recorder
  ) {
    guard let rule = rules.maxSpread else { return }
    let independent = levels + indicatorLevels(ratings)
    let groups: [Int?] = rule.over == .all ? [nil] : methods.indices.map { $0 }
    for group in groups {
      let own = independent.filter { group == nil || $0.voice.method == group }
      guard let spread = spread(own), spread > rule.limit else { continue }
      judgement.note(.wideSpread)
      if rule.otherwise == .refuse { judgement.refuse(.needsConsensus) }
      recorder.record(spreadStep(own, spread, rule, group.map { methods[$0] }))
    }
  }

  private func indicatorLevels(_ ratings: [Rating]) -> [VoiceLevel] {
    grouped(ratings.filter(\.isIndicator)).compactMap { rows in
      ownMastery(of: rows).map {
        VoiceLevel(voice: rows[0].voice, level: $0, raters: 1, places: rows.map(\.place))
      }
    }
  }

  private func spread(_ levels: [VoiceLevel]) -> Ratio? {
    guard let high = levels.map(\.level).max(), let low = levels.map(\.level).min() else { return nil }
    return (high - low).reduced
  }

  /// Why there is nothing to measure: everything absent, or no evidence at all, unless another flag says it already.
  public func reportNothing<Recorder: StepRecorder>(
    _ input: EvaluationCase,
    _ judgement: inout Judgement,
    recorder: inout Recorder
  ) {
    let reasons: [Flag] = [.fewIndicators, .fewRaters, .shortRole, .certificateExpired, .recentOnly]
    let isAbsent = input.evidence.allSatisfy { if case .absent = $0.value { true } else { false } }
    if !input.evidence.isEmpty, isAbsent {
      judgement.refuse(.allAbsent)
    } else if !reasons.contains(where: judgement.flags.contains) {
      judgement.refuse(.noEvidence)
    }
    recorder.record(nothingStep(judgement.flags))
  }
}
