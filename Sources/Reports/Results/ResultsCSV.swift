package import Assessment

/// Results as CSV, one row a result: `.` decimals, text cells that a spreadsheet would compute defused.
package struct ResultsCSV: ResultsFormat {
  private let identity: IdentityDisplay
  private let competencies: [String]

  /// `competencies`: codes that get a column each with the attained level.
  package init(identity: IdentityDisplay = .masked, competencies: [String] = []) {
    self.identity = identity
    self.competencies = competencies
  }

  package var header: String { "" }

  package func append(_ result: AssessmentResult, to output: inout [UInt8]) {}
}
