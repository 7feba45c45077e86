/// What comes first among programmes that develop the same step.
package enum ProgrammeOrder: String, CaseIterable, Hashable, Sendable {
  /// Least outside the gap, then most of the gap, then cost, hours and code.
  case bestFit = "best-fit"
  /// Lowest cost, then hours, then fit and code.
  case lowestCost = "lowest-cost"
}

/// A programme that fits, and what must be attended before it.
package struct ProgrammeSuggestion: Hashable, Sendable {
  package var programme: Programme
  /// All prerequisites that the catalogue knows, in the order of attendance.
  package var prerequisites: [Programme]
  /// Codes of prerequisites that it does not know.
  package var unknownPrerequisites: [String]
}

/// A part of a gap that one set of programmes develops as a whole; none where the catalogue has nothing for it.
package struct GapStep: Hashable, Sendable {
  package var from: Ratio
  package var to: Ratio
  package var suggestions: [ProgrammeSuggestion]
}

/// Finds the programmes that lead from an attained to a required level.
///
/// The gap is cut where a programme of the competency begins or ends; neighbouring parts with the same programmes are
/// one step. Cost: programmes × bounds, for the few of one competency.
package struct ProgrammeFitting: Sendable {
  private let byCode: [String: Programme]
  private let byCompetency: [String: [Programme]]
  private let order: ProgrammeOrder

  /// Of a code given twice the first counts.
  package init(_ programmes: [Programme], order: ProgrammeOrder = .bestFit) {
    byCode = Dictionary(programmes.map { ($0.code, $0) }) { first, _ in first }
    var byCompetency: [String: [Programme]] = [:]
    for programme in byCode.values {
      for code in Set(programme.develops.map(\.competency)) { byCompetency[code, default: []].append(programme) }
    }
    self.byCompetency = byCompetency
    self.order = order
  }

  /// The steps of the gap, lowest first; empty where there is no gap.
  package func steps(of competency: String, from attained: Ratio, to required: FixedDecimal) -> [GapStep] {
    let gap = Span(from: attained, to: Ratio(required))
    guard gap.from < gap.to else { return [] }
    let offers = offers(for: competency, within: gap)
    var steps: [GapStep] = []
    for part in parts(of: gap, cutBy: offers) {
      let suggestions = offers.filter { $0.span.contains(part) }.map { suggestion($0.programme) }
      if let last = steps.last, last.suggestions == suggestions {
        steps[steps.count - 1].to = part.to
      } else {
        steps.append(GapStep(from: part.from, to: part.to, suggestions: suggestions))
      }
    }
    return steps
  }

  /// One for each step of a programme that touches the gap, in the order asked for.
  private func offers(for competency: String, within gap: Span) -> [Offer] {
    let programmes = byCompetency[competency] ?? []
    let offers = programmes.flatMap { programme in
      programme.develops.filter { $0.competency == competency }
        .map { Offer(programme: programme, span: Span(from: Ratio($0.from), to: Ratio($0.to)), gap: gap) }
    }
    return offers.filter { $0.covered > .zero }.sorted { $0.precedes($1, by: order) }
  }

  private func parts(of gap: Span, cutBy offers: [Offer]) -> [Span] {
    let cuts = offers.flatMap { [$0.span.from, $0.span.to] }.filter { gap.from < $0 && $0 < gap.to }
    let bounds = ([gap.from, gap.to] + cuts).sorted()
    return zip(bounds, bounds.dropFirst()).map { Span(from: $0, to: $1) }.filter { $0.from < $0.to }
  }

  private func suggestion(_ programme: Programme) -> ProgrammeSuggestion {
    var path = PrerequisitePath(visited: [programme.code])
    path.follow(programme.prerequisites, in: byCode)
    return ProgrammeSuggestion(
      programme: programme,
      prerequisites: path.known,
      unknownPrerequisites: path.unknown.sorted()
    )
  }
}

/// From one level to a higher one.
private struct Span {
  var from: Ratio
  var to: Ratio

  func overlap(_ other: Span) -> Ratio { max(.zero, min(to, other.to) - max(from, other.from)) }

  func contains(_ other: Span) -> Bool { from <= other.from && other.to <= to }
}

/// A programme and how well it fits one gap.
private struct Offer {
  let programme: Programme
  let span: Span
  /// Of the span, what lies outside the gap.
  let outside: Ratio
  /// Of the gap, what the span covers.
  let covered: Ratio

  init(programme: Programme, span: Span, gap: Span) {
    self.programme = programme
    self.span = span
    covered = span.overlap(gap)
    outside = span.to - span.from - covered
  }

  func precedes(_ other: Offer, by order: ProgrammeOrder) -> Bool {
    let (mine, others) = (programme, other.programme)
    let cost = (mine.cost, mine.hours) < (others.cost, others.hours)
    let sameCost = mine.cost == others.cost && mine.hours == others.hours
    let fit = (outside, other.covered) < (other.outside, covered)
    let sameFit = outside == other.outside && covered == other.covered
    switch order {
    case .bestFit where !sameFit: return fit
    case .bestFit where !sameCost: return cost
    case .lowestCost where !sameCost: return cost
    case .lowestCost where !sameFit: return fit
    default: return mine.code < others.code
    }
  }
}

/// Prerequisites of prerequisites, each once, the earliest first. A circle ends where it began.
private struct PrerequisitePath {
  var visited: Set<String>
  var known: [Programme] = []
  var unknown: [String] = []

  init(visited: Set<String>) { self.visited = visited }

  mutating func follow(_ codes: [String], in programmes: [String: Programme]) {
    for code in codes where visited.insert(code).inserted {
      guard let programme = programmes[code] else {
        unknown.append(code)
        continue
      }
      follow(programme.prerequisites, in: programmes)
      known.append(programme)
    }
  }
}
