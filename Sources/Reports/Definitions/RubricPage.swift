package import Assessment

/// A rubric as readable text.
package struct RubricPage: Sendable {
  private let rubric: Rubric

  package init(_ rubric: Rubric) { self.rubric = rubric }

  package func text(_ style: PageStyle) -> String { "" }
}
