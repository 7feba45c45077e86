import Assessment
import EvaluatorKit

/// `takar/sociocultural` with its parameters, for one competency.
///
/// A method whose rows carry roles is multi-source: raters, then roles by weight. Every other method is read as the
/// shared stage reads it; all of them meet by the weights of the methods.
struct PreparedSocioculturalEvaluator: PreparedEvaluator {
  private let stage: RatingStage
  private let rules: SocioculturalRules
  private let quick: QuickStage?

  init(_ setup: EvaluatorSetup, _ values: ParameterValues, _ rules: SocioculturalRules) {
    stage = RatingStage(setup, values)
    self.rules = rules
    quick = QuickStage(stage)
  }

  func evaluate(batch: [EvaluationCase]) -> [Finding] {
    QuickStage.findings(of: batch, by: quick) { input in
      var recorder = SilentRecorder()
      return evaluate(input, recorder: &recorder)
    }
  }

  func evaluate<Recorder: StepRecorder>(_ input: EvaluationCase, recorder: inout Recorder) -> Finding {
    let all = stage.ratings(of: input)
    let surveys = stage.methods.indices.compactMap { MultiSourceMethod($0, all, stage, rules) }
    let merged = surveys.filter { $0.settlement.hasMerged }.map(\.plan)
    guard !merged.isEmpty else { return finding(of: input, all, surveys, recorder: &recorder) }
    var confidential = ConfidentialRecorder(recorder, methods: merged)
    let finding = finding(of: input, all, surveys, recorder: &confidential)
    recorder = confidential.base
    return finding
  }

  private func finding<Recorder: StepRecorder>(
    of input: EvaluationCase,
    _ all: [Rating],
    _ surveys: [MultiSourceMethod],
    recorder: inout Recorder
  ) -> Finding {
    var judgement = Judgement()
    let ratings = all.filter { rating in
      surveys.first { $0.index == rating.method }?.counts(rating) ?? true
    }
    checkRoles(surveys, &judgement)
    checkRaters(all, surveys, &judgement, recorder: &recorder)
    let present = methodLevels(input, ratings, surveys, &judgement, recorder: &recorder)
    guard !present.isEmpty else {
      stage.reportNothing(input, &judgement, recorder: &recorder)
      return judgement.finding(nil)
    }
    stage.checkMethods(present, &judgement, recorder: &recorder)
    let figure = stage.acrossMethods(present, &judgement, recorder: &recorder)
    return judgement.finding(figure)
  }

  private func methodLevels<Recorder: StepRecorder>(
    _ input: EvaluationCase,
    _ ratings: [Rating],
    _ surveys: [MultiSourceMethod],
    _ judgement: inout Judgement,
    recorder: inout Recorder
  ) -> [MethodLevel] {
    stage.recordConversions(of: ratings, input, recorder: &recorder)
    let levels = stage.voiceLevels(of: ratings, recorder: &recorder)
    let mastery = stage.mastery(of: ratings, &judgement, recorder: &recorder)
    let certified = stage.methodLevels(of: stage.certificates(of: input, &judgement, recorder: &recorder))
    var rated: [MethodLevel] = []
    for method in stage.methods.indices {
      let level =
        surveys.first { $0.index == method }.map {
          surveyLevel($0, levels + indicatorLevels(ratings, mastery), &judgement, recorder: &recorder)
        } ?? stage.withinMethod(method, levels, mastery, recorder: &recorder)
      if let level { rated.append(level) }
    }
    stage.checkAssessors(ratings, input, &judgement, recorder: &recorder)
    stage.checkSpread(levels, ratings, &judgement, recorder: &recorder)
    return stage.joined(rated, certified)
  }

  private func surveyLevel<Recorder: StepRecorder>(
    _ survey: MultiSourceMethod,
    _ levels: [VoiceLevel],
    _ judgement: inout Judgement,
    recorder: inout Recorder
  ) -> MethodLevel? {
    let means = survey.roleMeans(levels)
    survey.recordRoles(means, recorder: &recorder)
    if let gap = survey.selfGap(means, stage), gap > rules.selfOtherGap {
      judgement.note(.selfOtherGap)
      recorder.record(survey.gapStep())
    }
    return survey.level(means)
  }

  /// Raters who gave indicators speak with the level that all indicators show together.
  private func indicatorLevels(_ ratings: [Rating], _ mastery: MasteryReading) -> [VoiceLevel] {
    guard let level = mastery.level else { return [] }
    return mastery.voices.map { voice in
      let rows = ratings.filter { $0.voice == voice && $0.isIndicator }
      return VoiceLevel(
        voice: voice,
        level: level,
        raters: rows.map(\.raters).max() ?? 1,
        places: rows.map(\.place)
      )
    }
  }

  private func checkRoles(_ surveys: [MultiSourceMethod], _ judgement: inout Judgement) {
    guard surveys.contains(where: { !$0.settlement.short.isEmpty }) else { return }
    judgement.apply(rules.shortRole == .refuse ? .refuse : .flag, .shortRole)
  }

  /// All raters of weighted roles, short ones too. Where only the person rated, the method is as good as absent.
  private func checkRaters<Recorder: StepRecorder>(
    _ ratings: [Rating],
    _ surveys: [MultiSourceMethod],
    _ judgement: inout Judgement,
    recorder: inout Recorder
  ) {
    guard !surveys.isEmpty else { return }
    let count = RatingStage.raters(ratings.filter { $0.role.map { !rules[$0].weight.isZero } ?? false })
    if count == 0 { judgement.note(.fewRaters) }
    guard count > 0, count < rules.minRaters else { return }
    judgement.refuse(.fewRaters)
    recorder.record(
      ExplanationStep(
        rule: "min-raters",
        sentence: LocalizedText(
          id: "Ada \(count) penilai dari paling sedikit \(rules.minRaters): kompetensi tidak dapat diukur.",
          en: "Raters: \(count) of at least \(rules.minRaters); the competency is not measurable."
        ),
        subject: .evaluator
      )
    )
  }
}
