import Assessment

/// The context of a file prepared for looking up by number: the methods of the event and last the consensus.
struct EvidencePlan {
  let methods: [Method]
  let competencies: [EvidenceContext.KnownCompetency]
  let consensus: ConsensusRule
  let eventDate: CalendarDay
  let people: PersonLookup
  private let rules: [ValueRule]
  /// By method.
  private let needsRole: [Bool]

  init(_ context: EvidenceContext) {
    let meeting = Method(id: Evidence.consensusMethod, title: "Rapat asesor", measures: [.level])
    let methods = context.methods.filter { $0.id != meeting.id } + [meeting]
    let competencies = context.competencies
    rules = methods.flatMap { method in competencies.map { ValueRule(method, $0) } }
    people = context.people
    needsRole = methods.map { context.methodsWithRoles.contains($0.id) }
    (self.methods, self.competencies) = (methods, competencies)
    (consensus, eventDate) = (context.consensus, context.eventDate)
  }

  func rule(_ method: Int, _ competency: Int) -> ValueRule { rules[method * competencies.count + competency] }

  func needsRole(_ method: Int) -> Bool { needsRole[method] }

  func isConsensus(_ method: Int) -> Bool { method == methods.count - 1 }
}

/// What one method takes as the value of one competency. Plain values only: it is read for every row.
struct ValueRule {
  let isPlanned: Bool
  let takesIndicator: Bool
  let takesCertificate: Bool
  /// The grid of levels, where the method takes levels.
  let level: Scale?
  /// The grid of scores, where the method takes scores.
  let score: Scale?

  init(_ method: Method, _ competency: EvidenceContext.KnownCompetency) {
    isPlanned = method.isPlanned(for: competency.code)
    takesIndicator = method.measures.contains(.indicator)
    takesCertificate = method.measures.contains(.certificate)
    level = method.measures.contains(.level) ? competency.scale : nil
    score = method.measures.contains(.score) ? method.scale ?? competency.scale : nil
  }

  /// Whether a value is one of the method's levels or scores.
  func accepts(_ value: FixedDecimal) -> Bool {
    (level?.contains(value) ?? false) || (score?.contains(value) ?? false)
  }

  /// Whether a value lies between the ends of the method's scales: a mean of several raters need not be on the grid.
  func encloses(_ value: FixedDecimal) -> Bool {
    [level, score].contains { scale in scale.map { value >= $0.min && value <= $0.max } ?? false }
  }
}
