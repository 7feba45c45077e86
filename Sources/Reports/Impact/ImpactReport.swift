package import Assessment

/// Whom the change of a definition moves, and which of its changes do.
package struct ImpactReport: Sendable {
  /// One change, or several that make sense together only, and whom it alone would move.
  package struct Cause: Hashable, Sendable {
    /// Numbers of the changes, from 1.
    package let changes: [Int]
    /// People with another level or category.
    package var moved = 0
    /// Of them with another category.
    package var movedCategory = 0

    package init(changes: [Int]) { self.changes = changes }

    /// `3`, or `3+4`.
    var label: String { changes.map(String.init).joined(separator: "+") }
  }

  /// One person whose level or category differs under the whole change.
  package struct Person: Sendable {
    package let old: AssessmentResult
    package let new: AssessmentResult
    /// Places of the causes that move the person alone; none = only together.
    package let causes: [Int]

    package init(old: AssessmentResult, new: AssessmentResult, causes: [Int]) {
      (self.old, self.new, self.causes) = (old, new, causes)
    }

    package var movesCategory: Bool { old.category?.code != new.category?.code }

    /// The levels that differ, in the new standard's order, then those that are gone.
    package var levels: [(code: String, old: Ratio?, new: Ratio?)] {
      let before = Dictionary(old.competencies.map { ($0.code, $0.attained) }, uniquingKeysWith: { first, _ in first })
      let after = Dictionary(new.competencies.map { ($0.code, $0.attained) }, uniquingKeysWith: { first, _ in first })
      let codes = new.competencies.map(\.code) + old.competencies.map(\.code).filter { after[$0] == nil }
      return codes.compactMap { code in
        let (known, found) = (before[code] ?? nil, after[code] ?? nil)
        return known == found ? nil : (code: code, old: known, new: found)
      }
    }
  }

  package let event: String
  package var causes: [Cause]
  package var people: [Person] = []
  /// Everybody scored, by unit.
  package var unitSizes: [String: Int] = [:]
  /// People whom single changes move, but not all of them together.
  package var cancelled = 0

  package init(event: String, causes: [Cause]) { (self.event, self.causes) = (event, causes) }

  var total: Int { unitSizes.values.reduce(0, +) }

  var onlyTogether: [Person] { people.filter(\.causes.isEmpty) }

  /// How many go from one category to another, the most frequent first.
  var transitions: [(old: String?, new: String?, count: Int)] {
    let moves = Dictionary(grouping: people.filter(\.movesCategory)) { [$0.old.category?.code, $0.new.category?.code] }
    return moves.map { (old: $0.key[0], new: $0.key[1], count: $0.value.count) }
      .sorted { ($1.count, $0.old ?? "", $0.new ?? "") < ($0.count, $1.old ?? "", $1.new ?? "") }
  }

  /// Units by name: people, those moved, those with another category.
  var units: [(unit: String, people: Int, moved: Int, movedCategory: Int)] {
    let moved = Dictionary(grouping: people) { $0.new.employee.unit }
    return unitSizes.sorted { $0.key < $1.key }.map { unit, size in
      let people = moved[unit] ?? []
      return (unit, size, people.count, people.count(where: \.movesCategory))
    }
  }
}
