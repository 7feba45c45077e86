package import Assessment

/// One person's report as a printable HTML page of its own: no script, no network (domain: the individual report).
package struct PersonDocument: Sendable {
  private let reading: ResultReading
  private let language: Language
  private let identity: IdentityDisplay

  package init(_ subject: ReportSubject, language: Language = .indonesian, identity: IdentityDisplay = .masked) {
    reading = ResultReading(subject)
    self.language = language
    self.identity = identity
  }

  package func html() -> String {
    PersonDocument.template.render(PersonContext(reading: reading, language: language, identity: identity))
  }
}
