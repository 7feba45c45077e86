import Assessment
import EvaluatorKit

/// The way from an evaluator's finding to the verdict on one competency.
struct Judgement {
  let finding: Finding
  let consensus: ConsensusDecision
  let result: CompetencyResult

  init(_ competency: CompetencyPlan, _ prepared: PreparedCompetency, _ finding: Finding, _ rule: ConsensusRule) {
    self.finding = finding
    consensus = ConsensusDecision(prepared, finding, rule, competency.resolved.kind)
    var figure = prepared.isRatingRefused ? nil : finding.figure?.reduced
    var flags = prepared.flags
    flags.formUnion(finding.flags)
    if let check = competency.anonymity { flags.formUnion(check.flags(of: prepared.evidence)) }
    // Without rounding the level is the figure.
    if flags.contains(.singleRater), competency.rounding.step == .exact { flags.insert(.soleRater) }
    if case .replaces(_, let agreed) = consensus {
      figure = agreed
      flags.replaceRating(isAlone: prepared.independentAssessors == 0)
    } else if let refusal = consensus.refusal {
      figure = nil
      flags.insert(refusal)
    }
    if let value = figure, !competency.scale.covers(value) { flags.insert(.figureOffScale) }
    result = competency.result(figure, flags, from: prepared.source.event)
  }
}

extension CompetencyPlan {
  /// Rounds a figure and sets it against the requirement.
  fileprivate func result(_ figure: Ratio?, _ flags: FlagSet, from event: String) -> CompetencyResult {
    let hasFailed = flags.contains(.evaluatorFailed) || flags.contains(.figureOffScale)
    let figure = hasFailed ? nil : figure
    let attained = figure.map { rounding.attained($0, on: scale) }
    let requirement = Ratio(required)
    var flags = flags
    if let figure, let attained, figure < requirement, attained >= requirement { flags.insert(.roundedUpToMet) }
    return CompetencyResult(
      code: code,
      kind: resolved.kind,
      required: required,
      figure: figure,
      attained: attained,
      status: hasFailed ? .failed : attained.map { CompetencyStatus(of: $0, against: requirement) } ?? .missing,
      plugin: plugin,
      fromEvent: event,
      flags: flags,
      isDevelopmentArea: attained.map { $0 < requirement } ?? false,
      isStrength: attained.map { $0 > requirement || $0 == requirement && $0 >= Ratio(resolved.topLevel) } ?? false
    )
  }
}

extension FlagSet {
  /// A consensus stands in place of the rating: what only said that there was no rating goes.
  fileprivate mutating func replaceRating(isAlone: Bool) {
    insert(.consensus)
    if isAlone { insert(.consensusOnly) }
    remove(.needsConsensus)
    remove(.noEvidence)
    remove(.allAbsent)
  }
}
