package import Assessment

/// HTML: one person's report as a printable page, self-contained: no script, no network.
package struct PersonDocument: Sendable {
  private let subject: ReportSubject
  private let language: Language
  private let identity: IdentityDisplay

  package init(_ subject: ReportSubject, language: Language = .indonesian, identity: IdentityDisplay = .masked) {
    self.subject = subject
    self.language = language
    self.identity = identity
  }

  package func html() -> String { "" }
}
