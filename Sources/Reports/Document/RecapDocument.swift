package import Assessment

/// HTML: the recap of an event as a printable page, self-contained: no script, no network.
package struct RecapDocument: Sendable {
  private let subject: RecapSubject
  private let language: Language
  private let identity: IdentityDisplay

  package init(_ subject: RecapSubject, language: Language = .indonesian, identity: IdentityDisplay = .masked) {
    self.subject = subject
    self.language = language
    self.identity = identity
  }

  package func html() -> String { "" }
}
