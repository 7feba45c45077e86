package import Assessment

/// The plan of a rubric that is changed in one rule.
package struct RuleVariant: Sendable {
  /// The place and the change: `job_match.cap: none → competency`.
  package let change: String
  package let plan: ScoringPlan

  package init(change: String, plan: ScoringPlan) { (self.change, self.plan) = (change, plan) }
}

extension ScoringPlan {
  /// The border of a recorded result of this plan; `nil` where it has no category.
  ///
  /// Rests on the recorded figures and levels alone: no evaluator is asked. Cost: some forty verdicts and one for each
  /// variant.
  package func border(of result: AssessmentResult, rules: [RuleVariant] = []) -> CategoryBorder? {
    guard let jobMatch = result.jobMatch, let category = result.category, isOwn(result),
      let place = verdict.categories.firstIndex(where: { $0.code == category.beforeGates })
    else { return nil }
    let percent = rubric.value.jobMatch.compared(jobMatch)
    let better = place > 0 ? verdict.categories[place - 1] : nil
    let bound = verdict.categories[place].atLeast
    let lower = place + 1 < verdict.categories.count ? verdict.categories[place + 1] : nil
    return CategoryBorder(
      better: better.flatMap { item in
        item.atLeast.map { .init(category: item.code, distance: (Ratio($0) - percent).reduced) }
      },
      lower: lower.flatMap { item in
        bound.map { .init(category: item.code, distance: (percent - Ratio($0)).reduced) }
      },
      steps: BorderSteps(result, of: self).fewest,
      rules: rules.compactMap { variant in
        guard variant.plan.isOwn(result) else { return nil }
        let other = variant.plan.category(ofFigures: result)
        return other == category.code ? nil : .init(change: variant.change, category: other)
      }
    )
  }

  private func isOwn(_ result: AssessmentResult) -> Bool { result.competencies.map(\.code) == competencies.map(\.code) }

  /// The category when the recorded figures are rounded and judged by this plan.
  private func category(ofFigures result: AssessmentResult) -> String? {
    var changed = result.competencies
    for (place, competency) in competencies.enumerated() {
      guard let figure = changed[place].figure else { continue }
      changed[place].set(attained: competency.rounding.attained(figure, on: competency.scale))
    }
    return Verdict(changed, of: self).category?.code
  }
}

/// Searches the smallest change of one competency that changes the category.
///
/// A level raised never lowers the category, so that the end of the scale tells whether a search is worth it.
private struct BorderSteps {
  private let result: AssessmentResult
  private let plan: ScoringPlan

  private struct Found {
    let count: Int
    let step: CategoryBorder.Step
  }

  init(_ result: AssessmentResult, of plan: ScoringPlan) {
    self.result = result
    self.plan = plan
  }

  /// All that need the fewest steps.
  var fewest: [CategoryBorder.Step] {
    let all = result.competencies.indices.flatMap { place in [1, -1].compactMap { search(place, $0) } }
    let least = all.map(\.count).min()
    return all.filter { $0.count == least }.map(\.step)
  }

  private func search(_ place: Int, _ direction: Int) -> Found? {
    guard let attained = result.competencies[place].attained else { return nil }
    let scale = plan.competencies[place].scale
    let step = Ratio(plan.competencies[place].levelStep)
    let room = direction > 0 ? Ratio(scale.max) - attained : attained - Ratio(scale.min)
    guard room > .zero else { return nil }
    let most = (room / step).narrowParts.map { Int($0.numerator / $0.denominator) } ?? 0
    func level(_ count: Int) -> Ratio { (attained + step * Ratio(Int128(direction * count))).reduced }
    guard most > 0, category(place, level(most)) != nil else { return nil }
    var (low, high) = (1, most)
    while low < high {
      let middle = (low + high) / 2
      if category(place, level(middle)) == nil { low = middle + 1 } else { high = middle }
    }
    guard let category = category(place, level(low)) else { return nil }
    let code = result.competencies[place].code
    return Found(count: low, step: .init(competency: code, from: attained, to: level(low), category: category))
  }

  /// The category with another level there; `nil` where it stays.
  private func category(_ place: Int, _ level: Ratio) -> String? {
    var changed = result.competencies
    changed[place].set(attained: level)
    let code = Verdict(changed, of: plan).category?.code
    return code == result.category?.code ? nil : code
  }
}

extension CompetencyPlan {
  /// The step between two attained levels; of the scale where levels are not rounded.
  fileprivate var levelStep: FixedDecimal {
    if case .step(let step) = rounding.step { step } else { scale.step }
  }
}

extension CompetencyResult {
  fileprivate mutating func set(attained level: Ratio) {
    attained = level
    status = CompetencyStatus(of: level, against: Ratio(required))
  }
}
