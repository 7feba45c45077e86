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
    noteSingleRaters(present, &judgement)
    let there = Set(present.map(\.method))
    for (index, plan) in methods.enumerated() where !there.contains(index) && isExpected(plan) {
      judgement.apply(rules.absentMethod == .refuse ? .refuse : .flag, .methodMissing)
      recorder.record(absentStep(plan))
    }
    guard there.count < rules.minMethods.count else { return }
    judgement.apply(rules.minMethods.otherwise, .fewMethods)
    recorder.record(fewMethodsStep(there.count))
  }

  /// Of an anonymous method one rater alone counts: the figure would tell what that rater gave.
  private func noteSingleRaters(_ present: [MethodLevel], _ judgement: inout Judgement) {
    guard present.contains(where: { !methods[$0.method].shows(voices: $0.voices) }) else { return }
    judgement.note(present.count == 1 ? [.singleRater, .soleRater] : [.singleRater])
  }

  /// The fewest assessors there must be (contract 6.5).
  ///
  /// Assessors are counted once each, however many methods they used. Rows that name none count as one assessor where
  /// nobody is named, and by their raters where they carry a role. Of a person's assessors the caller's count holds;
  /// there, who rates in a role (a survey's superior or peer) is no assessor.
  public func checkAssessors<Recorder: StepRecorder>(
    _ ratings: [Rating],
    _ input: EvaluationCase,
    _ judgement: inout Judgement,
    recorder: inout Recorder
  ) {
    guard rules.minAssessors.count > 1 else { return }
    switch rules.minAssessors.per {
    case .person:
      let unrelated = ratings.filter { $0.role == nil }
      demand(max(input.assessorsOfPerson, assessors(unrelated)), of: nil, &judgement, recorder: &recorder)
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
    let named = ratings.contains { $0.assessor != nil || $0.role != nil }
    let counted = named ? ratings.filter { $0.assessor != nil || $0.role != nil } : Array(ratings.prefix(1))
    return RatingStage.raters(counted)
  }

  /// Distinct assessors of the ratings; one with a role counts as often as the row has raters, rows that name nobody
  /// are one for each method and role.
  public static func raters(_ ratings: [Rating]) -> Int {
    let sorted = ratings.sorted { rank($0) < rank($1) }
    var (count, most) = (0, 0)
    for (index, rating) in sorted.enumerated() {
      most = max(most, rating.role == nil ? 1 : rating.raters)
      guard index + 1 == sorted.count || rank(sorted[index + 1]) != rank(rating) else { continue }
      count += most
      most = 0
    }
    return count
  }

  /// The same number for the same assessor by whatever method; without a name by method and role.
  private static func rank(_ rating: Rating) -> Int64 {
    if let assessor = rating.assessor { return Int64(assessor.index) }
    return Int64(rating.method) << 40 | Int64((rating.role?.place ?? -1) + 1) << 33 | 1 << 32
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
    let groups = VoiceGroups(ratings.filter(\.isIndicator))
    return groups.ranges.compactMap { range in
      let rows = groups.ratings[range]
      return ownMastery(of: rows).map {
        VoiceLevel(voice: groups.ratings[range.lowerBound].voice, level: $0, raters: 1, places: rows.map(\.place))
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
