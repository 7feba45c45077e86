package import Assessment
package import SourceDiagnostics

/// Why a rubric and a standard cannot be scored together, or what is odd about them.
package struct PlanFault: Error, Hashable, Sendable {
  /// The document that holds the place.
  package enum Document: Hashable, Sendable {
    case rubric
    case standard
    /// Given on the command line.
    case request
  }

  package var rule: DiagnosticCode
  package var message: LocalizedText
  package var document: Document
  /// Keys and list places from the document's root: `["evaluators", "managerial", "parameters", "within"]`.
  package var path: [String]
  /// A close name, where one was probably meant.
  package var suggestion: String?

  package init(
    _ rule: DiagnosticCode,
    _ message: LocalizedText,
    in document: Document,
    at path: [String],
    suggestion: String? = nil
  ) {
    self.rule = rule
    self.message = message
    self.document = document
    self.path = path
    self.suggestion = suggestion
  }

  /// Stable for ever: `E0601`; `W` where it is a warning.
  package var code: String { rule.code }
  package var severity: DiagnosticSeverity { rule.severity }

  /// The same with the close match of a word that was not found.
  func suggesting(_ word: String, among known: [String]) -> PlanFault {
    var copy = self
    copy.suggestion = CloseMatch.find(word, among: known)
    return copy
  }
}

/// Every fault of a plan at once, errors and warnings; at least one error.
package struct PlanFaults: Error, Hashable, Sendable {
  package var faults: [PlanFault]

  package init(_ faults: [PlanFault]) { self.faults = faults }
}
