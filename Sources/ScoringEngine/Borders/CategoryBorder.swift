package import Assessment

/// How close a result is to another category: close calls deserve a second look.
package struct CategoryBorder: Hashable, Sendable {
  /// A neighbouring category and how many points of the percentage lead there.
  package struct Neighbour: Hashable, Sendable {
    package let category: String
    package let distance: Ratio
  }

  /// One competency one step higher or lower, and the category that would follow.
  package struct Step: Hashable, Sendable {
    package let competency: String
    package let from: Ratio
    package let to: Ratio
    package let category: String
  }

  /// The next better category before gates; `nil` at the best.
  package let better: Neighbour?
  /// The next lower one; `nil` at the lowest. A distance of zero stands on the bound itself.
  package let lower: Neighbour?
  /// Every single step that changes the category, gates included, in the standard's order.
  package let steps: [Step]

  /// Points to the nearer neighbour.
  package var nearest: Ratio? { [better?.distance, lower?.distance].compactMap(\.self).min() }
}

extension ScoringPlan {
  /// The border of a result of this plan; `nil` where it has no category.
  ///
  /// Cost: two verdicts for each competency.
  package func border(of result: AssessmentResult, step: FixedDecimal) -> CategoryBorder? {
    guard let jobMatch = result.jobMatch, let category = result.category,
      let place = verdict.categories.firstIndex(where: { $0.code == category.beforeGates })
    else { return nil }
    let percent = rubric.value.jobMatch.compare == .printed ? jobMatch.percent : jobMatch.exact
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
      steps: result.competencies.indices.flatMap { steps(of: $0, in: result, by: step) }
    )
  }

  private func steps(of place: Int, in result: AssessmentResult, by step: FixedDecimal) -> [CategoryBorder.Step] {
    let competency = result.competencies[place]
    guard let attained = competency.attained, place < competencies.count else { return [] }
    let scale = competencies[place].scale
    return [attained + Ratio(step), attained - Ratio(step)].compactMap { level in
      guard scale.covers(level) else { return nil }
      var changed = result.competencies
      changed[place].attained = level.reduced
      changed[place].status = status(of: level, required: Ratio(competency.required))
      guard let category = Verdict(changed, of: self).category, category.code != result.category?.code else {
        return nil
      }
      return .init(competency: competency.code, from: attained, to: level.reduced, category: category.code)
    }
  }

  private func status(of level: Ratio, required: Ratio) -> CompetencyStatus {
    level < required ? .below : level == required ? .meets : .above
  }
}
