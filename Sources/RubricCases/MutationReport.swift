import Assessment
package import RubricFiles

/// What the cases of a file notice when its rubric is changed in one place at a time.
package struct MutationReport: Sendable {
  /// Changes after which every case still gives what it expects, and no reason is stated.
  package let unnoticed: [String]
  /// The same, with the reason that the file states.
  package let excused: [(change: String, reason: String)]
  /// Excuses for changes that are noticed or do not exist.
  package let idle: [UnnoticedMutant]
  package let total: Int

  /// Runs all cases under every mutant of the rubric. A case that fails already notices nothing; a mutant that no plan
  /// can be made of counts as noticed.
  package init(_ prepared: PreparedCases) {
    let mutants = RubricMutant.all(of: prepared.rubric.value)
    let passing = prepared.compare(under: prepared.rubric.value).map(\.passes)
    let silent = mutants.filter { mutant in
      zip(passing, prepared.compare(under: mutant.rubric)).allSatisfy { !$0 || $1.passes }
    }.map(\.change)
    let excuses = prepared.file.unnoticed
    unnoticed = silent.filter { change in !excuses.contains { $0.covers(change) } }
    excused = silent.compactMap { change in
      excuses.first { $0.covers(change) }.map { (change: change, reason: $0.reason) }
    }
    idle = excuses.filter { excuse in !silent.contains(where: excuse.covers) }
    total = mutants.count
  }
}

extension UnnoticedMutant {
  /// Whether the excuse means the change: the whole of it, or its beginning before a closing `*`.
  fileprivate func covers(_ name: String) -> Bool {
    change.hasSuffix("*") ? name.hasPrefix(change.dropLast()) : name == change
  }
}
