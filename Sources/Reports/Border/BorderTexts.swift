import Assessment

/// The border of a result in words of one language.
struct BorderTexts: Sendable {
  let border: CategoryBorder
  let language: Language

  private var numbers: NumberText { NumberText(language) }

  /// `0,37 ke MS`, the nearer one first.
  var distances: [String] {
    [border.better, border.lower].compactMap(\.self).sorted { $0.distance < $1.distance }.map { neighbour in
      let points = numbers.short(neighbour.distance)
      return language.phrase(id: "\(points) ke \(neighbour.category)", en: "\(points) to \(neighbour.category)")
    }
  }

  /// `-0,5 pada salah satu dari M.01, M.02: KMS`: what differs by as much and leads to the same stands together.
  var steps: [String] { grouped(upTo: .max) }

  private func grouped(upTo most: Int) -> [String] {
    var groups: [(change: Ratio, category: String, codes: [String])] = []
    for step in border.steps {
      let change = (step.to - step.from).reduced
      if let place = groups.firstIndex(where: { $0.change == change && $0.category == step.category }) {
        groups[place].codes.append(step.competency)
      } else {
        groups.append((change, step.category, [step.competency]))
      }
    }
    return groups.map { group in
      let rest = group.codes.count - min(most, group.codes.count)
      let codes = group.codes.prefix(most).joined(separator: ", ") + (rest > 0 ? " (+\(rest))" : "")
      let change = numbers.signed(group.change)
      let place =
        group.codes.count == 1
        ? language.phrase(id: "\(change) pada \(codes)", en: "\(change) on \(codes)")
        : language.phrase(id: "\(change) pada salah satu dari \(codes)", en: "\(change) on one of \(codes)")
      return "\(place): \(group.category)"
    }
  }

  /// `job_match.cap: none → competency: KMS`.
  var rules: [String] {
    border.rules.map { rule in
      let parts = rule.change.split(separator: ": ", maxSplits: 1)
      let change = parts.count == 2 ? "\(parts[0]): \(numbers.localized(String(parts[1])))" : rule.change
      return "\(change): \(rule.category ?? language.phrase(id: "tanpa kategori", en: "no category"))"
    }
  }

  /// Three competencies of each change and two rules, with the count of those left out.
  var shortest: String {
    let shown = grouped(upTo: 3) + rules.prefix(2)
    let rest = rules.count - min(2, rules.count)
    return shown.isEmpty ? "–" : shown.joined(separator: "; ") + (rest > 0 ? " (+\(rest))" : "")
  }
}
