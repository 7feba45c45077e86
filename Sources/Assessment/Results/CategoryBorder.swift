/// How close a result is to another category: close calls deserve a second look.
package struct CategoryBorder: Hashable, Sendable {
  /// A neighbouring category and how many points of the percentage lead there.
  package struct Neighbour: Hashable, Sendable {
    package let category: String
    package let distance: Ratio

    package init(category: String, distance: Ratio) { (self.category, self.distance) = (category, distance) }
  }

  /// One competency higher or lower by the fewest steps that change the category, and the category that would follow.
  package struct Step: Hashable, Sendable {
    package let competency: String
    package let from: Ratio
    package let to: Ratio
    package let category: String

    package init(competency: String, from: Ratio, to: Ratio, category: String) {
      (self.competency, self.from, self.to, self.category) = (competency, from, to, category)
    }
  }

  /// Another rounding, cap, comparison or gate of the rubric, and the category that would follow.
  package struct Rule: Hashable, Sendable {
    /// The place in the rubric and the change: `job_match.cap: none → competency`.
    package let change: String
    /// `nil` = no category at all.
    package let category: String?

    package init(change: String, category: String?) { (self.change, self.category) = (change, category) }
  }

  /// The next better category before gates; `nil` at the best.
  package let better: Neighbour?
  /// The next lower one; `nil` at the lowest. A distance of zero stands on the bound itself.
  package let lower: Neighbour?
  /// The smallest changes of one competency that change the category, gates included, in the standard's order.
  package let steps: [Step]
  /// The single rules that decide the category.
  package let rules: [Rule]

  package init(better: Neighbour?, lower: Neighbour?, steps: [Step], rules: [Rule]) {
    (self.better, self.lower, self.steps, self.rules) = (better, lower, steps, rules)
  }

  /// Points to the nearer neighbour.
  package var nearest: Ratio? { [better?.distance, lower?.distance].compactMap(\.self).min() }
}
