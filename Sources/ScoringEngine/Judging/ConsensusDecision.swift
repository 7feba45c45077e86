import Assessment
import EvaluatorKit

/// What the assessor meeting's level does to a competency (contract 6.6).
enum ConsensusDecision {
  case none
  /// More than one is live: nobody decided between them.
  case undecided(Int)
  /// Not for this kind.
  case notAllowed(CompetencyKind)
  /// Fewer independent assessors than the rubric asks for.
  case unsupported(found: Int, asked: Int)
  /// The level replaces the rated figure, held between floor and ceiling.
  case replaces(level: FixedDecimal, figure: Ratio)

  init(_ prepared: PreparedCompetency, _ finding: Finding, _ rule: ConsensusRule, _ kind: CompetencyKind) {
    guard let row = prepared.consensus.first else {
      self = .none
      return
    }
    if !rule.allowed.contains(kind) {
      self = .notAllowed(kind)
    } else if prepared.consensus.count > 1 {
      self = .undecided(prepared.consensus.count)
    } else if prepared.independentAssessors < rule.independentRatings {
      self = .unsupported(found: prepared.independentAssessors, asked: rule.independentRatings)
    } else {
      self = .replaces(level: row.number, figure: finding.hold(Ratio(row.number)))
    }
  }

  /// The flag of a refusal.
  var refusal: Flag? {
    switch self {
    case .none, .replaces: nil
    case .undecided: .needsConsensus
    case .notAllowed: .consensusNotAllowed
    case .unsupported: .consensusUnsupported
    }
  }
}

extension Finding {
  /// A level held between floor and ceiling; the ceiling wins.
  fileprivate func hold(_ level: Ratio) -> Ratio {
    var held = level
    if let floor { held = max(held, Ratio(floor)) }
    if let ceiling { held = min(held, Ratio(ceiling)) }
    return held
  }
}
