import Assessment
import EvaluatorKit

/// Tells how the level of one competency came about: evidence, evaluator, consensus, rounding, requirement.
struct CompetencyExplainer {
  let plan: ScoringPlan
  let competency: CompetencyPlan
  let prepared: PreparedCompetency
  let judgement: Judgement

  private var writer: EvidenceLineWriter {
    EvidenceLineWriter(symbols: plan.symbols, competency: competency, source: prepared.source)
  }

  /// All steps; `recorded` are the evaluator's own.
  func steps(_ recorded: [ExplanationStep]) -> [CitedStep] {
    sourceSteps + setAsideSteps + recorded.map(cited) + [findingStep, consensusStep, attainedStep].compactMap(\.self)
      + [requirementStep]
  }

  func cited(_ step: ExplanationStep) -> CitedStep {
    let rows = step.evidence.filter { $0 >= 0 && $0 < prepared.evidence.count }.map { place in
      prepared.evidence[prepared.evidence.index(prepared.evidence.startIndex, offsetBy: place)]
    }
    return CitedStep(
      rule: step.rule,
      sentence: step.sentence,
      evidence: writer.lines(rows),
      basis: plan.basis(of: step.subject, for: competency),
      result: step.result
    )
  }

  /// Where the evidence comes from, and rows that say why there is no rating.
  private var sourceSteps: [CitedStep] {
    var steps: [CitedStep] = []
    if prepared.source.isEarlier { steps.append(CitedStep(rule: "earlier-event", sentence: earlierEvent)) }
    if !prepared.absences.isEmpty {
      let rows = writer.lines(prepared.absences)
      steps.append(CitedStep(rule: "absences", sentence: absences, evidence: rows))
    }
    return steps
  }

  private var setAsideSteps: [CitedStep] {
    prepared.setAside.map { aside in
      let method = competency.place(of: aside.method).map { competency.methods[$0].method }
      return CitedStep(
        rule: aside.reason == .otherStandard ? "other-standard" : "attempts",
        sentence: .verbatim("\(method?.title ?? ""): ") + sentence(of: aside),
        evidence: writer.lines(aside.rows),
        basis: method?.basis ?? []
      )
    }
  }

  /// What the evaluator concludes; nothing where it was not asked.
  private var findingStep: CitedStep? {
    guard prepared.needsEvaluator else {
      let reasons = LocalizedText.list(prepared.flags.flags.map(\.sentence), separator: " ")
      return CitedStep(rule: "figure", sentence: reasons)
    }
    guard let figure = judgement.finding.figure, !prepared.isRatingRefused else {
      let flags = prepared.isRatingRefused ? prepared.flags : judgement.finding.flags
      let start = LocalizedText(id: "Bukti tidak memberi angka.", en: "The evidence gives no figure.")
      return CitedStep(rule: "figure", sentence: .list([start] + flags.flags.map(\.sentence), separator: " "))
    }
    return CitedStep(
      rule: "figure",
      sentence: figureSentence(figure),
      basis: plan.basis(of: .evaluator, for: competency),
      result: figure
    )
  }

  private var consensusStep: CitedStep? {
    guard let sentence = consensusSentence else { return nil }
    var result: Ratio?
    if case .replaces(_, let figure) = judgement.consensus { result = figure }
    return CitedStep(
      rule: "consensus",
      sentence: sentence,
      evidence: writer.lines(prepared.consensus),
      basis: plan.basis(of: .consensus, for: competency),
      result: result
    )
  }

  private var attainedStep: CitedStep? {
    guard let figure = judgement.result.figure, let attained = judgement.result.attained else { return nil }
    return CitedStep(
      rule: "attained",
      sentence: attainedSentence(figure, attained),
      basis: plan.basis(of: .attained, for: competency),
      result: attained
    )
  }

  private var requirementStep: CitedStep {
    CitedStep(
      rule: "requirement",
      sentence: requirementSentence,
      basis: plan.basis(of: .requirement, for: competency),
      result: judgement.result.gap
    )
  }
}
