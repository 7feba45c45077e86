import Assessment
import EvaluatorKit

/// The event that a competency's evidence comes from. A class because all competencies of a person share it.
final class EvidenceSource: Sendable {
  let event: String
  let date: CalendarDay
  let validUntil: CalendarDay?
  let givenUnder: DefinitionReference?
  let isEarlier: Bool
  let notes: SymbolTable?

  /// The event that is being scored.
  init(_ person: PersonCase, validUntil: CalendarDay?) {
    event = person.event
    date = person.asOf
    self.validUntil = validUntil
    givenUnder = person.givenUnder
    isEarlier = false
    notes = person.notes
  }

  init(_ earlier: EarlierEvent) {
    event = earlier.id
    date = earlier.date
    validUntil = earlier.validUntil
    givenUnder = earlier.givenUnder
    isEarlier = true
    notes = earlier.notes
  }
}

/// What one competency of one person is judged from.
struct PreparedCompetency {
  let source: EvidenceSource
  /// What the evaluator sees: independent, settled, in canonical order.
  private(set) var evidence: ArraySlice<Evidence>
  let consensus: ArraySlice<Evidence>
  let absences: ArraySlice<Evidence>
  private(set) var setAside: [SetAside] = []
  /// Of this competency, before re-sits are settled.
  let independentAssessors: Int
  let assessorsOfPerson: Int
  /// What is known before any evaluator is asked.
  private(set) var flags: FlagSet = []
  /// Whether the rated evidence may not give a figure.
  private(set) var isRatingRefused = false

  init(_ competency: Int, of plan: ScoringPlan, from sorted: SortedEvidence, _ source: EvidenceSource) {
    self.source = source
    evidence = sorted.rows(of: competency, .rated)
    consensus = sorted.rows(of: competency, .consensus)
    absences = sorted.rows(of: competency, .absent)
    independentAssessors = AssessorCount.of(evidence)
    assessorsOfPerson = sorted.assessors
    let competency = plan.competencies[competency]
    if evidence.isEmpty && consensus.isEmpty { flags.insert(absences.isEmpty ? .noEvidence : .allAbsent) }
    if source.isEarlier { flags.insert(.earlierEvent) }
    if !plan.isOwn(source.givenUnder) { setAsideRelativeScores(competency) }
    settleSittings(competency)
  }

  /// Whether the evaluator has something to say: with a consensus it is asked for floor and ceiling alone.
  var needsEvaluator: Bool { !consensus.isEmpty || !isRatingRefused && !evidence.isEmpty }

  func evaluationCase(_ competency: CompetencyPlan, asOf: CalendarDay) -> EvaluationCase {
    EvaluationCase(
      required: competency.required,
      asOf: asOf,
      evidence: evidence,
      assessorsOfPerson: assessorsOfPerson
    )
  }

  /// A relative score means nothing against a standard other than the one it was given under.
  private mutating func setAsideRelativeScores(_ competency: CompetencyPlan) {
    for method in competency.methods where method.method.isRelative {
      let rows = evidence.filter { $0.method == method.symbol }
      guard !rows.isEmpty else { continue }
      setAside.append(SetAside(reason: .otherStandard, method: method.symbol, rows: rows))
      evidence = evidence.filter { $0.method != method.symbol }[...]
      refuseRating(.otherStandard)
    }
  }

  private mutating func settleSittings(_ competency: CompetencyPlan) {
    guard let sittings = Sittings(evidence, of: competency) else { return }
    evidence = sittings.kept[...]
    setAside += sittings.setAside
    if sittings.setAside.contains(where: { $0.reason == .refusedSittings }) { refuseRating(.resitRefused) }
  }

  private mutating func refuseRating(_ flag: Flag) {
    flags.insert(flag)
    isRatingRefused = true
  }
}

extension Method {
  fileprivate var isRelative: Bool {
    if case .relative = conversion { true } else { false }
  }
}

extension ScoringPlan {
  /// Whether evidence given under this standard was given under the plan's own.
  fileprivate func isOwn(_ reference: DefinitionReference?) -> Bool {
    let header = standard.value.header
    return reference?.means(header.id, version: header.version) ?? true
  }
}
