import Assessment

extension RubricMutation {
  mutating func evaluators() {
    for (index, binding) in original.evaluators.enumerated() {
      for change in Self.changes(of: binding.parameters) {
        let place = (["evaluators", binding.target.key, "parameters"] + change.path).joined(separator: ".")
        add(place, change.from, change.to) { $0.evaluators[index].parameters = change.tree }
      }
    }
  }

  private struct Change {
    var path: [String]
    let from: String
    let to: String
    var tree: ParameterTree
  }

  /// Every number of the parameters moved up and down, and `refuse` and `flag` exchanged.
  private static func changes(of tree: ParameterTree) -> [Change] {
    switch tree {
    case .scalar(let text): replacements(of: text).map { Change(path: [], from: text, to: $0, tree: .scalar($0)) }
    case .list(let items):
      items.indices.flatMap { place in
        changes(of: items[place]).map { change in
          var changed = items
          changed[place] = change.tree
          return Change(path: ["\(place)"] + change.path, from: change.from, to: change.to, tree: .list(changed))
        }
      }
    case .map(let entries):
      entries.indices.flatMap { place in
        changes(of: entries[place].value).map { change in
          var changed = entries
          changed[place].value = change.tree
          return Change(
            path: [entries[place].key] + change.path,
            from: change.from,
            to: change.to,
            tree: .map(changed)
          )
        }
      }
    }
  }

  private static func replacements(of text: String) -> [String] {
    let words = [
      "refuse": ["flag"], "flag": ["refuse"], "mean": ["median", "lowest"], "median": ["mean"],
      "lowest": ["mean", "weighted", "highest"],
      "share": ["refuse"], "drop": ["refuse"], "weighted": ["highest", "lowest"], "highest": ["weighted", "lowest"],
      "2/3": ["1/2", "3/4"], "1/2": ["1/4", "3/4"],
    ]
    if let others = words[text] { return others }
    guard let value = try? FixedDecimal(parsing: text) else { return [] }
    let step = value.millionths.isMultiple(of: 1_000_000) ? FixedDecimal.one : FixedDecimal(millionths: 100_000)
    return [value + step, value - step].filter { $0 >= .zero }.map { "\($0)" }
  }
}
