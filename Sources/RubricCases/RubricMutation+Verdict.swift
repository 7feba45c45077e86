import Assessment

extension RubricMutation {
  mutating func attained() {
    attained(\.attained.general, "attained")
    for kind in CompetencyKind.allCases {
      guard let rule = original.attained.byKind[kind] else { continue }
      for other in Self.others(of: rule) {
        add("attained.\(kind.rawValue).\(other.key)", other.from, other.to) { $0.attained.byKind[kind] = other.rule }
      }
    }
  }

  private mutating func attained(_ path: WritableKeyPath<Rubric, AttainedRounding>, _ place: String) {
    for other in Self.others(of: original[keyPath: path]) {
      add("\(place).\(other.key)", other.from, other.to) { $0[keyPath: path] = other.rule }
    }
  }

  private static func others(of rule: AttainedRounding)
    -> [(key: String, from: String, to: String, rule: AttainedRounding)]
  {
    var others: [(key: String, from: String, to: String, rule: AttainedRounding)] = []
    let steps: [(name: String, step: AttainedStep)] = [("exact", .exact), ("1", .step(.one))]
    for item in steps where item.step != rule.step {
      others.append(("step", name(rule.step), item.name, AttainedRounding(step: item.step, rounding: rule.rounding)))
    }
    for rounding in Rounding.allCases where rounding != rule.rounding && rule.step != .exact {
      let changed = AttainedRounding(step: rule.step, rounding: rounding)
      others.append(("rounding", rule.rounding.rawValue, rounding.rawValue, changed))
    }
    return others
  }

  private static func name(_ step: AttainedStep) -> String {
    switch step {
    case .scale: "scale"
    case .step(let step): "\(step)"
    case .exact: "exact"
    }
  }

  mutating func jobMatch() {
    choose(\.jobMatch.formula, "job_match.formula")
    choose(\.jobMatch.cap, "job_match.cap")
    choose(\.jobMatch.compare, "job_match.compare")
    choose(\.jobMatch.rounding.rounding, "job_match.rounding")
    let decimals = original.jobMatch.rounding.decimals
    for other in [decimals - 1, decimals + 1] where (0...6).contains(other) {
      add("job_match.decimals", "\(decimals)", "\(other)") { $0.jobMatch.rounding.decimals = other }
    }
    if let rounding = original.jobMatch.ratioRounding {
      add("job_match.ratio_rounding", "\(rounding.decimals)", "none") { $0.jobMatch.ratioRounding = nil }
    }
    let ten = FixedDecimal(10)
    for (index, weight) in original.jobMatch.weights.enumerated() where original.jobMatch.weights.count > 1 {
      let other = (index + 1) % original.jobMatch.weights.count
      guard original.jobMatch.weights[other].weight >= ten else { continue }
      add("job_match.weights[\(index)]", "\(weight.weight)", "\(weight.weight + ten)") {
        $0.jobMatch.weights[index].weight = weight.weight + ten
        $0.jobMatch.weights[other].weight = $0.jobMatch.weights[other].weight - ten
      }
    }
  }

  mutating func missing() {
    let tenth = FixedDecimal(millionths: 100_000)
    switch original.missing {
    case .refuse:
      add("missing", "refuse", "provisional 0.5") {
        $0.missing = .provisional(atLeast: FixedDecimal(millionths: 500_000))
      }
    case .provisional(let share):
      add("missing", "provisional \(share)", "refuse") { $0.missing = .refuse }
      for other in [share + tenth, share - tenth] where other > .zero && other <= .one {
        add("missing", "provisional \(share)", "\(other)") { $0.missing = .provisional(atLeast: other) }
      }
    }
  }

  mutating func purposes() {
    for (index, purpose) in original.purposes.enumerated() {
      let place = "purposes.\(purpose.id)"
      bounds(\.purposes[index].categories, "\(place).categories")
      for special in purpose.categoriesFor.indices {
        bounds(\.purposes[index].categoriesFor[special].categories, "\(place).categories_for[\(special)]")
      }
      if let pass = purpose.pass {
        for category in purpose.categories where category.code != pass {
          add("\(place).pass", pass, category.code) { $0.purposes[index].pass = category.code }
        }
      }
      for (gate, item) in purpose.gates.enumerated() {
        add("\(place).gates[\(gate)]", item.atMost, "removed") { $0.purposes[index].gates.remove(at: gate) }
      }
    }
  }

  private mutating func bounds(_ path: WritableKeyPath<Rubric, [Category]>, _ place: String) {
    for (index, category) in original[keyPath: path].enumerated() {
      guard let bound = category.atLeast else { continue }
      // About what a half step of one in nine competencies moves the percentage.
      let two = FixedDecimal(2)
      for other in [bound + two, bound - two] where other >= .zero {
        add("\(place).\(category.code).at_least", "\(bound)", "\(other)") { $0[keyPath: path][index].atLeast = other }
      }
    }
  }
}
