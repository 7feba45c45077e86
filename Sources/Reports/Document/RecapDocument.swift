package import Assessment

/// The recap of an event as a printable HTML page of its own: counts by category and unit, and the people.
package struct RecapDocument: Sendable {
  private let subject: RecapSubject
  private let language: Language
  private let identity: IdentityDisplay

  package init(_ subject: RecapSubject, language: Language = .indonesian, identity: IdentityDisplay = .masked) {
    self.subject = subject
    self.language = language
    self.identity = identity
  }

  package func html() -> String {
    let tally = RecapTally(subject)
    return RecapDocument.template.render(RecapContext(tally: tally, language: language, identity: identity))
  }
}
