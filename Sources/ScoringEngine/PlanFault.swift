package import Assessment

/// Why a rubric and a standard cannot be scored together, or what is odd about them.
package struct PlanFault: Error, Hashable, Sendable {
  /// The document that holds the place.
  package enum Document: Hashable, Sendable {
    case rubric
    case standard
    /// Given on the command line.
    case request
  }

  package enum Severity: Hashable, Sendable {
    case error
    case warning
  }

  /// Stable for ever: `E0601`; `W` where it is a warning.
  package var code: String
  package var message: LocalizedText
  package var document: Document
  /// Keys and list places from the document's root: `["evaluators", "managerial", "parameters", "within"]`.
  package var path: [String]
  /// A close name, where one was probably meant and the emitter knows it.
  package var suggestion: String?
  /// The word that is not known and the words that would be: whoever shows the fault looks for a close match.
  package var unknown: String?
  package var known: [String]

  package init(
    _ code: String,
    _ message: LocalizedText,
    in document: Document,
    at path: [String],
    suggestion: String? = nil
  ) {
    self.code = code
    self.message = message
    self.document = document
    self.path = path
    self.suggestion = suggestion
    known = []
  }

  package var severity: Severity { code.hasPrefix("W") ? .warning : .error }

  /// The same with the word that was not found among those that are.
  func naming(_ word: String, among known: [String]) -> PlanFault {
    var copy = self
    copy.unknown = word
    copy.known = known
    return copy
  }
}

/// Every fault of a plan at once, errors and warnings; at least one error.
package struct PlanFaults: Error, Hashable, Sendable {
  package var faults: [PlanFault]

  package init(_ faults: [PlanFault]) { self.faults = faults }
}
