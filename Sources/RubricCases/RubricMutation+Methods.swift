import Assessment

extension RubricMutation {
  private static let half = FixedDecimal(millionths: 500_000)

  mutating func methods() {
    for (index, method) in original.methods.enumerated() {
      let place = "methods.\(method.id)"
      let weight = method.weight == .zero ? FixedDecimal.one : method.weight + method.weight
      add("\(place).weight", "\(method.weight)", "\(weight)") { $0.methods[index].weight = weight }
      for (label, item) in method.labels.enumerated() {
        shift(\.methods[index].labels[label].value, by: Self.half, "\(place).values.\(item.label)")
      }
      if let conversion = method.conversion { convert(conversion, method, index, "\(place).to_level") }
      for (grant, item) in method.grants.enumerated() {
        let name = "\(place).grants.\(item.certificate).\(item.competency)"
        shift(\.methods[index].grants[grant].level, by: .one, name)
      }
      choose(\.methods[index].attempts, "\(place).attempts")
    }
  }

  private mutating func convert(_ conversion: LevelConversion, _ method: Method, _ index: Int, _ place: String) {
    let changes: [(name: String, from: FixedDecimal, to: FixedDecimal, LevelConversion)]
    switch conversion {
    case .cuts(let cuts, let below):
      changes = Self.cutChanges(cuts, below, step: method.scale?.step ?? .one)
    case .linear(let low, let high):
      changes = [
        ("linear[0]", low, low + Self.half, .linear(low: low + Self.half, high: high)),
        ("linear[1]", high, high - Self.half, .linear(low: low, high: high - Self.half)),
      ]
    case .relative(let offsets):
      changes = offsets.indices.map { place in
        var moved = offsets
        moved[place].offset = moved[place].offset + Self.half
        return ("relative.\(offsets[place].score)", offsets[place].offset, moved[place].offset, .relative(moved))
      }
    }
    for change in changes {
      add("\(place).\(change.name)", "\(change.from)", "\(change.to)") { $0.methods[index].conversion = change.3 }
    }
  }

  private static func cutChanges(_ cuts: [CutScore], _ below: FixedDecimal?, step: FixedDecimal)
    -> [(name: String, from: FixedDecimal, to: FixedDecimal, LevelConversion)]
  {
    let distance = step < .one ? FixedDecimal.one : step
    return cuts.indices.flatMap { place in
      let cut = cuts[place]
      let moved = [cut.atLeast + distance, cut.atLeast - distance].map { bound in
        var changed = cuts
        changed[place].atLeast = bound
        return ("cuts[\(place)].at_least", cut.atLeast, bound, LevelConversion.cuts(changed, below: below))
      }
      var changed = cuts
      changed[place].level = cut.level - half
      return moved + [("cuts[\(place)].level", cut.level, cut.level - half, .cuts(changed, below: below))]
    }
  }

  mutating func consensus() {
    let count = original.consensus.independentRatings
    for other in [count + 1, count - 1] where other >= 0 {
      add("consensus.independent_ratings", "\(count)", "\(other)") { $0.consensus.independentRatings = other }
    }
  }
}
