package import JSONText

/// An explanation as one JSON object.
package struct ExplanationJSON: Sendable {
  private let subject: ExplanationSubject
  private let identity: IdentityDisplay

  package init(_ subject: ExplanationSubject, identity: IdentityDisplay = .masked) {
    self.subject = subject
    self.identity = identity
  }

  package func append(to writer: inout JSONWriter) {}
}
