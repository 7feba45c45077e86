/// How one level came about, step by step (`takar explain`).
package struct ExplanationPage: Sendable {
  private let subject: ExplanationSubject

  package init(_ subject: ExplanationSubject) { self.subject = subject }

  package func text(_ style: PageStyle) -> String { "" }
}
