package import Assessment

/// Results as JSON Lines (contract, section 4).
package struct ResultsJSON: ResultsFormat {
  private let identity: IdentityDisplay

  package init(identity: IdentityDisplay = .masked) { self.identity = identity }

  package var header: String { "" }

  package func append(_ result: AssessmentResult, to output: inout [UInt8]) {}
}
