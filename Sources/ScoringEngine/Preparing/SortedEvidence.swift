import Assessment

/// The evidence of one person in one event, sorted by competency and kind of row.
struct SortedEvidence {
  /// What a row is to the plan.
  enum Part: Int, CaseIterable {
    case rated
    case consensus
    case absent
  }

  private struct KeyedRow {
    let key: Int
    let row: Evidence
  }

  private let rows: [Evidence]
  /// Where each part of each competency begins; one more for the end.
  private let starts: [Int]
  /// Distinct assessors over all rated rows, those outside the plan too.
  let assessors: Int

  /// Leaves out rows of competencies and methods that the plan does not have.
  init(_ evidence: [Evidence], notes: SymbolTable?, for plan: ScoringPlan) {
    var keyed: [KeyedRow] = []
    keyed.reserveCapacity(evidence.count)
    var counts = [Int](repeating: 0, count: plan.competencies.count * Part.allCases.count + 1)
    for row in evidence {
      guard let (competency, part, method) = plan.lookup.place(of: row) else { continue }
      let section = SortedEvidence.section(competency, part)
      counts[section + 1] += 1
      let key = section << 20 | method << 4 | ((row.role?.place ?? -1) + 1)
      keyed.append(KeyedRow(key: key, row: row))
    }
    let order = EvidenceOrder(symbols: plan.symbols, notes: notes ?? plan.symbols)
    keyed.sort { $0.key != $1.key ? $0.key < $1.key : order.precedes($0.row, $1.row) }
    for index in counts.indices.dropFirst() { counts[index] += counts[index - 1] }
    rows = keyed.map(\.row)
    starts = counts
    assessors = AssessorCount.of(evidence.lazy.filter { $0.method != plan.lookup.consensus })
  }

  /// The rows of a part of a competency, in canonical order.
  func rows(of competency: Int, _ part: Part) -> ArraySlice<Evidence> {
    let section = SortedEvidence.section(competency, part)
    return rows[starts[section]..<starts[section + 1]]
  }

  func hasEvidence(of competency: Int) -> Bool {
    !rows(of: competency, .rated).isEmpty || !rows(of: competency, .consensus).isEmpty
  }

  private static func section(_ competency: Int, _ part: Part) -> Int {
    competency * Part.allCases.count + part.rawValue
  }
}

/// Counts assessors who are certainly different people.
enum AssessorCount {
  /// Distinct names over the rated rows; rows without a name are at least one assessor together. Who rates in a
  /// role (the superior or peer of a survey, the person himself) is no assessor.
  static func of(_ rows: some Sequence<Evidence>) -> Int {
    var names: [Symbol] = []
    var hasUnnamed = false
    for row in rows where row.role == nil {
      guard case .number = row.value else { continue }
      guard let name = row.assessor else {
        hasUnnamed = true
        continue
      }
      if !names.contains(name) { names.append(name) }
    }
    return names.isEmpty && hasUnnamed ? 1 : names.count
  }
}
