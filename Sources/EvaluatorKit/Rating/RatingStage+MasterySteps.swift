import Assessment

extension RatingStage {
  /// A step for each level with indicators, and one for the level they show; of anonymous methods the last alone.
  func record<Recorder: StepRecorder>(_ mastery: Mastery, _ ratings: [Rating], recorder: inout Recorder) {
    let isAnonymous = ratings.contains { methods[$0.method].method.anonymous }
    if !isAnonymous {
      for (index, rung) in mastery.rungs.enumerated() where rung.rated > 0 || rung.state == .assumed {
        recorder.record(rungStep(rung, places(of: ladder.rungs[index], ratings)))
      }
    }
    recorder.record(masteryStep(mastery, isAnonymous ? [] : ratings.map(\.place)))
  }

  private func places(of rung: IndicatorLadder.Rung, _ ratings: [Rating]) -> [Int] {
    ratings.filter { $0.indicator.map(rung.indicators.contains) ?? false }.map(\.place)
  }

  private func rungStep(_ rung: Mastery.Rung, _ places: [Int]) -> ExplanationStep {
    let level = rung.level.spoken
    let state = rung.state.spoken
    guard let mean = rung.mean?.spoken else {
      return ExplanationStep(
        rule: "mastery-level",
        sentence: LocalizedText(id: "Level \(level.id): \(state.id)", en: "Level \(level.en): \(state.en)"),
        subject: .evaluator
      )
    }
    return ExplanationStep(
      rule: "mastery-level",
      sentence: LocalizedText(
        id: "Level \(level.id): \(rung.rated) dari \(rung.total) indikator dinilai, rata-rata \(mean.id); \(state.id)",
        en: "Level \(level.en): \(rung.rated) of \(rung.total) indicators rated, mean \(mean.en); \(state.en)"
      ),
      subject: .evaluator,
      evidence: places,
      result: rung.mean
    )
  }

  private func masteryStep(_ mastery: Mastery, _ places: [Int]) -> ExplanationStep {
    guard let level = mastery.level else {
      return ExplanationStep(
        rule: "mastery",
        sentence: LocalizedText(
          id: "Penguasaan indikator tidak dapat disimpulkan: level di bawah yang dinilai juga harus dinilai.",
          en: "The mastery of indicators cannot be told: the levels below the rated ones have to be rated as well."
        ),
        subject: .evaluator,
        evidence: places
      )
    }
    let spoken = level.spoken
    return ExplanationStep(
      rule: "mastery",
      sentence: LocalizedText(
        id: "Penguasaan indikator menunjukkan level \(spoken.id).",
        en: "The mastery of indicators shows level \(spoken.en)."
      ),
      subject: .evaluator,
      evidence: places,
      result: level
    )
  }
}

extension Mastery.Rung.State {
  fileprivate var spoken: LocalizedText {
    switch self {
    case .assumed:
      LocalizedText(
        id: "dianggap dikuasai, di bawah level terendah yang dinilai.",
        en: "taken as mastered, below the lowest rated level."
      )
    case .mastered: LocalizedText(id: "dikuasai.", en: "mastered.")
    case .partly:
      LocalizedText(id: "belum dikuasai, menambah setengah jarak.", en: "not mastered, adds half the distance.")
    case .unmastered: LocalizedText(id: "belum dikuasai.", en: "not mastered.")
    }
  }
}
