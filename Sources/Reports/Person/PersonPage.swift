/// One person's result as a page for the terminal (`takar show`).
package struct PersonPage: Sendable {
  private let subject: ReportSubject

  package init(_ subject: ReportSubject) { self.subject = subject }

  package func text(_ style: PageStyle) -> String { "" }
}
