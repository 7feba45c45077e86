import Assessment
import EvaluatorKit

/// The steps of a multi-source method. A role below its minimum never shows a mean. Of an anonymous method role means
/// are shown only where each rests on two raters or more, all of them or none: one alone could be found by subtraction.
extension MultiSourceMethod {
  func recordRoles<Recorder: StepRecorder>(_ means: [RoleMean], recorder: inout Recorder) {
    for short in settlement.short { recorder.record(shortStep(short)) }
    if roleless > 0 { recorder.record(rolelessStep()) }
    if showsRoles(means) {
      for mean in means { recorder.record(meanStep(mean)) }
    }
    if let level = level(means) { recorder.record(levelStep(level, means)) }
  }

  func gapStep() -> ExplanationStep {
    let limit = rules.selfOtherGap.spoken
    return plan.step(
      "self-other-gap",
      LocalizedText(
        id: "penilaian diri berbeda lebih dari \(limit.id) level dari penilaian orang lain.",
        en: "the self rating differs by more than \(limit.en) levels from the others."
      )
    )
  }

  private func showsRoles(_ means: [RoleMean]) -> Bool {
    !plan.method.anonymous || means.allSatisfy { $0.raters > 1 && $0.raters >= rules[$0.role].min }
  }

  private func shortStep(_ short: RoleSettlement.Short) -> ExplanationStep {
    let (role, min) = (short.role.spoken, rules[short.role].min)
    let outcome =
      switch (rules.shortRole, short.isMerged) {
      case (.refuse, _):
        LocalizedText(id: "kompetensi tidak dapat diukur.", en: "the competency is not measurable.")
      case (_, true):
        LocalizedText(id: "digabung beserta bobotnya ke peran lain.", en: "merged with its weight into another role.")
      default:
        LocalizedText(id: "tidak dihitung, bobotnya dibagi.", en: "not counted, its weight is shared.")
      }
    return plan.step(
      "short-role",
      LocalizedText(
        id: "peran \(role.id) dinilai oleh \(short.raters) dari paling sedikit \(min): \(outcome.id)",
        en: "the role \(role.en) has \(short.raters) of at least \(min) raters: \(outcome.en)"
      )
    )
  }

  private func rolelessStep() -> ExplanationStep {
    plan.step(
      "role-missing",
      LocalizedText(
        id: "\(roleless) nilai tanpa peran tidak dihitung.",
        en: "values without a role, not counted: \(roleless)."
      )
    )
  }

  private func meanStep(_ mean: RoleMean) -> ExplanationStep {
    let (role, level) = (mean.role.spoken, mean.mean.spoken)
    return plan.step(
      "role-mean",
      LocalizedText(
        id: "peran \(role.id), rata-rata dari \(mean.raters) penilai, level \(level.id).",
        en: "the role \(role.en), mean over raters (\(mean.raters)), level \(level.en)."
      ),
      evidence: plan.method.anonymous ? [] : mean.places,
      result: mean.mean
    )
  }

  private func levelStep(_ level: MethodLevel, _ means: [RoleMean]) -> ExplanationStep {
    guard plan.shows(voices: level.voices) else { return plan.hiddenStep("across-roles") }
    let result = level.level.spoken
    let sum = showsRoles(means) ? terms(means) : LocalizedText(id: "", en: "")
    return plan.step(
      "across-roles",
      LocalizedText(
        id: "rata-rata tertimbang \(means.count) peran: \(sum.id)level \(result.id).",
        en: "weighted mean over roles (\(means.count)): \(sum.en)level \(result.en)."
      ),
      evidence: plan.method.anonymous ? [] : level.places,
      result: level.level
    )
  }

  private func terms(_ means: [RoleMean]) -> LocalizedText {
    let total = means.reduce(Ratio.zero) { $0 + $1.weight }.spoken
    let parts = means.map { (weight: $0.weight.spoken, mean: $0.mean.spoken) }
    return LocalizedText(
      id: "(" + parts.map { "\($0.weight.id) × \($0.mean.id)" }.joined(separator: " + ") + ") / \(total.id), ",
      en: "(" + parts.map { "\($0.weight.en) × \($0.mean.en)" }.joined(separator: " + ") + ") / \(total.en), "
    )
  }
}

extension Role {
  var spoken: LocalizedText {
    switch self {
    case .superior: LocalizedText(id: "atasan", en: "superior")
    case .peer: LocalizedText(id: "rekan", en: "peer")
    case .subordinate: LocalizedText(id: "bawahan", en: "subordinate")
    case .own: LocalizedText(id: "diri sendiri", en: "self")
    case .citizen: LocalizedText(id: "masyarakat", en: "citizen")
    }
  }
}
