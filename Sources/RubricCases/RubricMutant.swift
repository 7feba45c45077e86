package import Assessment

/// A rubric changed in one place: what cases should notice.
package struct RubricMutant: Sendable {
  /// The place and the change: `purposes.filling.categories.MS.at_least: 80 → 81`.
  package let change: String
  package let rubric: Rubric

  /// Every mutant of the rubric, in the order of its keys: thresholds, weights, caps and roundings, one at a time.
  package static func all(of rubric: Rubric) -> [RubricMutant] {
    var mutation = RubricMutation(original: rubric)
    mutation.methods()
    mutation.consensus()
    mutation.evaluators()
    mutation.attained()
    mutation.jobMatch()
    mutation.missing()
    mutation.purposes()
    return mutation.mutants
  }
}

/// Collects the mutants of one rubric.
struct RubricMutation {
  let original: Rubric
  private(set) var mutants: [RubricMutant] = []

  init(original: Rubric) {
    self.original = original
  }

  mutating func add(_ place: String, _ from: String, _ to: String, _ change: (inout Rubric) -> Void) {
    var rubric = original
    change(&rubric)
    if rubric != original { mutants.append(RubricMutant(change: "\(place): \(from) → \(to)", rubric: rubric)) }
  }

  /// A decimal moved up and down by a step.
  mutating func shift(_ path: WritableKeyPath<Rubric, FixedDecimal>, by step: FixedDecimal, _ place: String) {
    let value = original[keyPath: path]
    for moved in [value + step, value - step] where moved >= .zero {
      add(place, "\(value)", "\(moved)") { $0[keyPath: path] = moved }
    }
  }

  /// A word replaced by each of the others.
  mutating func choose<Word: CaseIterable & RawRepresentable<String> & Equatable>(
    _ path: WritableKeyPath<Rubric, Word>,
    _ place: String
  ) {
    let word = original[keyPath: path]
    for other in Word.allCases where other != word {
      add(place, word.rawValue, other.rawValue) { $0[keyPath: path] = other }
    }
  }
}
