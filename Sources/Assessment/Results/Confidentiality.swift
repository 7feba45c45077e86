/// What may be shown where a single rater of an anonymous method counts: never more than leaves the rater's value open.
///
/// The record keeps every figure, so that it can be verified; whatever is printed or written for people is `shown`.
extension CompetencyResult {
  /// A consensus takes the place of the rated figure and tells nothing of it.
  private var isAgreed: Bool { flags.contains(.consensus) }

  /// The figure before rounding, and everything it was made of.
  package var hidesFigure: Bool { (flags.contains(.singleRater) || flags.contains(.soleRater)) && !isAgreed }

  /// The attained level too: it is that one rater's.
  package var hidesLevel: Bool { flags.contains(.soleRater) && !isAgreed }

  /// Flags that say between which limits the figure lies.
  private static let narrowing: [Flag] = [.roundedUpToMet, .selfOtherGap, .wideSpread]

  package var shown: CompetencyResult {
    guard hidesFigure else { return self }
    var copy = self
    copy.figure = nil
    for flag in CompetencyResult.narrowing { copy.flags.remove(flag) }
    if hidesLevel { copy.attained = nil }
    return copy
  }
}

extension AssessmentResult {
  /// Whether the percentage would give a hidden level away by subtraction.
  package var hidesPercent: Bool { competencies.contains(where: \.hidesLevel) }

  package var shown: AssessmentResult {
    guard competencies.contains(where: \.hidesFigure) else { return self }
    var copy = self
    copy.competencies = competencies.map(\.shown)
    if hidesPercent { copy.jobMatch = nil }
    return copy
  }
}

extension Explanation {
  /// - Parameter result: the whole result that was computed with it.
  package func shown(in result: AssessmentResult) -> Explanation {
    var copy = self
    copy.result = self.result.shown
    let isSingle = self.result.flags.contains(.singleRater) || self.result.flags.contains(.soleRater)
    if isSingle, self.result.attained != nil { copy.steps = Explanation.hidden(self.result, steps) }
    if result.hidesPercent { copy.verdict = verdict.filter { Explanation.plainVerdict.contains($0.rule) } }
    return copy
  }

  /// Steps of a verdict without a number that a level could be computed from.
  private static let plainVerdict: Set = ["gate", "gates", "validity"]

  private static func hidden(_ result: CompetencyResult, _ steps: [CitedStep]) -> [CitedStep] {
    let flag: Flag = result.hidesLevel ? .soleRater : .singleRater
    let reason = CitedStep(rule: flag.rawValue, sentence: flag.sentence)
    let agreed = steps.filter { $0.rule == "consensus" && !result.hidesFigure }
    guard let attained = result.shown.attained else { return [reason] + agreed }
    let level = CitedStep(
      rule: "attained",
      sentence: LocalizedText(id: "Level capaian sesudah pembulatan.", en: "The attained level after rounding."),
      result: attained
    )
    return [reason] + agreed + [level]
  }
}
