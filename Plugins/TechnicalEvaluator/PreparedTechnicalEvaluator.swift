import Assessment
import EvaluatorKit

/// `takar/technical` with its parameters, for one competency.
///
/// The shared stage over tests, practical work and portfolio; a valid certificate is a floor (by weight it is one
/// value among the others), a prerequisite not reached a ceiling. The ceiling wins.
struct PreparedTechnicalEvaluator: PreparedEvaluator {
  private let stage: RatingStage
  let rules: TechnicalRules
  private let prerequisites: [PlannedPrerequisite]
  private let quick: QuickStage?

  init(_ setup: EvaluatorSetup, _ values: ParameterValues, _ rules: TechnicalRules) {
    stage = RatingStage(setup, values)
    self.rules = rules
    let within = stage.rules.within.combiner
    prerequisites = rules.prerequisites.compactMap { PlannedPrerequisite($0, setup, within: within) }
    let isPlain = rules.combine == .weighted && rules.recent == nil && prerequisites.isEmpty
    quick = isPlain ? QuickStage(stage) : nil
  }

  func evaluate(batch: [EvaluationCase]) -> [Finding] {
    QuickStage.findings(of: batch, by: quick) { input in
      var recorder = SilentRecorder()
      return evaluate(input, recorder: &recorder)
    }
  }

  func evaluate<Recorder: StepRecorder>(_ input: EvaluationCase, recorder: inout Recorder) -> Finding {
    var judgement = Judgement()
    let oldest = rules.recent.map { input.asOf.adding(months: -$0) }
    leaveOutOlder(than: oldest, input, &judgement, recorder: &recorder)
    let held = stage.certificates(of: input, &judgement, recorder: &recorder)
    let figure = ratedFigure(input, held, oldest, &judgement, recorder: &recorder)
    let floor = rules.combine == .weighted ? nil : held.filter(\.isValid).map(\.level).max()
    let ceiling = ceiling(input, oldest, &judgement, recorder: &recorder)
    return limited(figure, floor, ceiling, &judgement, recorder: &recorder)
  }

  /// The figure of what was rated, or `nil`: the reason is noted unless a certificate can stand alone.
  private func ratedFigure<Recorder: StepRecorder>(
    _ input: EvaluationCase,
    _ held: [HeldCertificate],
    _ oldest: CalendarDay?,
    _ judgement: inout Judgement,
    recorder: inout Recorder
  ) -> Ratio? {
    let ratings = stage.ratings(of: input) { isRecent($0, oldest) }
    stage.recordConversions(of: ratings, input, recorder: &recorder)
    let levels = stage.voiceLevels(of: ratings, recorder: &recorder)
    let mastery = stage.mastery(of: ratings, &judgement, recorder: &recorder)
    let rated = stage.methods.indices.compactMap {
      stage.withinMethod($0, levels, mastery, recorder: &recorder)
    }
    let present = stage.joined(rated, stage.methodLevels(of: held))
    guard !present.isEmpty else {
      stage.reportNothing(input, &judgement, recorder: &recorder)
      return nil
    }
    stage.checkMethods(
      present,
      isExpected: { rules.combine == .weighted || !$0.isCertificateOnly },
      &judgement,
      recorder: &recorder
    )
    stage.checkAssessors(ratings, input, &judgement, recorder: &recorder)
    stage.checkSpread(levels, ratings, &judgement, recorder: &recorder)
    return combined(rated, present, &judgement, recorder: &recorder)
  }

  private func combined<Recorder: StepRecorder>(
    _ rated: [MethodLevel],
    _ present: [MethodLevel],
    _ judgement: inout Judgement,
    recorder: inout Recorder
  ) -> Ratio? {
    if rules.combine == .weighted { return stage.acrossMethods(present, &judgement, recorder: &recorder) }
    let weighty = rated.filter { stage.methods[$0.method].method.weight > .zero }
    let counted = weighty.isEmpty ? rated : weighty
    // The figure may be the very level of one of them.
    if counted.contains(where: { !stage.methods[$0.method].shows(voices: $0.voices) }) { judgement.note(.soleRater) }
    let combiner: Combiner = rules.combine == .highest ? .maximum : .minimum
    guard let figure = combiner.combine(counted.map(\.level)) else { return nil }
    recorder.record(combinedStep(counted, figure))
    return figure
  }

  /// Floor, then ceiling; the figure of a refused competency stays away, its limits hold for a consensus.
  private func limited<Recorder: StepRecorder>(
    _ rated: Ratio?,
    _ floor: FixedDecimal?,
    _ ceiling: FixedDecimal?,
    _ judgement: inout Judgement,
    recorder: inout Recorder
  ) -> Finding {
    var figure = rated
    if let floor, !judgement.isRefused, rated.map({ $0 < Ratio(floor) }) ?? true {
      figure = Ratio(floor).reduced
      judgement.note(.certificateGranted)
      recorder.record(floorStep(floor))
    }
    if let ceiling, let reached = figure, !judgement.isRefused, reached > Ratio(ceiling) {
      figure = Ratio(ceiling).reduced
      recorder.record(ceilingStep(ceiling))
    }
    var finding = judgement.finding(figure)
    (finding.floor, finding.ceiling) = (floor, ceiling)
    return finding
  }

  private func ceiling<Recorder: StepRecorder>(
    _ input: EvaluationCase,
    _ oldest: CalendarDay?,
    _ judgement: inout Judgement,
    recorder: inout Recorder
  ) -> FixedDecimal? {
    var ceiling: FixedDecimal?
    for prerequisite in prerequisites {
      let (outcome, places) = prerequisite.judge(input) { isRecent($0, oldest) }
      recorder.record(prerequisite.step(outcome, places))
      switch outcome {
      case .reached: continue
      case .missing: judgement.note(.prerequisiteMissing)
      case .failed: judgement.note(.prerequisiteFailed)
      case .expired:
        judgement.note(.prerequisiteFailed)
        judgement.note(.certificateExpired)
      }
      ceiling = min(ceiling ?? prerequisite.rule.atMost, prerequisite.rule.atMost)
    }
    return ceiling
  }

  /// Certificates follow their own validity, not the age of their row.
  private func isRecent(_ row: Evidence, _ oldest: CalendarDay?) -> Bool {
    guard let oldest, row.date < oldest else { return true }
    return stage.methods.first { $0.symbol == row.method }?.measure(of: row) == .certificate
      || prerequisites.contains { $0.plan.symbol == row.method && $0.plan.isCertificateOnly }
  }

  private func leaveOutOlder<Recorder: StepRecorder>(
    than oldest: CalendarDay?,
    _ input: EvaluationCase,
    _ judgement: inout Judgement,
    recorder: inout Recorder
  ) {
    guard let oldest else { return }
    let old = input.evidence.count { row in
      guard case .number = row.value else { return false }
      return !isRecent(row, oldest)
    }
    guard old > 0 else { return }
    judgement.note(.recentOnly)
    recorder.record(recentStep(old, oldest))
  }
}
