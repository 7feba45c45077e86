package import Assessment
import JSONText

/// Results as JSON Lines (contract, section 4). What the contract does not show stands at the end of its object and
/// only where there is something to say: `bounds`, `passes`, `plugin_digest`, `border`.
package struct ResultsJSON: ResultsFormat {
  private let identity: IdentityDisplay
  private let border: @Sendable (AssessmentResult) -> CategoryBorder?

  /// - Parameter border: how close a result is to another category, where that was asked for.
  package init(
    identity: IdentityDisplay = .masked,
    border: @escaping @Sendable (AssessmentResult) -> CategoryBorder? = { _ in nil }
  ) {
    self.identity = identity
    self.border = border
  }

  package var header: String { "" }

  package func append(_ result: AssessmentResult, to output: inout [UInt8]) {
    var writer = JSONWriter(reservingCapacity: 4096)
    writer.object { writer in
      writeHead(of: result, to: &writer)
      writer.name("competencies")
      writer.array { writer in for competency in result.competencies { writer.write(competency) } }
      writer.member("measured", result.measured)
      writer.member("required_count", result.requiredCount)
      writer.member("complete", result.isComplete)
      writer.member("out_of_scope", result.outOfScope)
      writer.write(result.jobMatch)
      writer.write(result.category)
      writer.write(result.gates)
      if let border = border(result) { writer.write(border) }
    }
    writer.endLine()
    output += writer.takeBytes()
  }

  private func writeHead(of result: AssessmentResult, to writer: inout JSONWriter) {
    writer.member("event", result.event)
    writer.member("purpose", result.purpose)
    writer.member("as_of", result.asOf.description)
    writer.member("valid_until", result.validUntil?.description)
    writer.member("run", result.run)
    writer.member("supersedes", result.supersedes)
    writer.name("employee")
    writer.write(result.employee, identity)
    writer.name("standard")
    writer.write(result.standard)
    writer.name("rubric")
    writer.write(result.rubric)
    writer.name("dictionaries")
    writer.array { writer in for pin in result.dictionaries { writer.write(pin) } }
  }
}
