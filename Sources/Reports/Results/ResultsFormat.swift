package import Assessment

/// A form in which recorded results are written, row by row, so that any number of them streams.
package protocol ResultsFormat: Sendable {
  /// What stands before the first row, with its line end; may be empty.
  var header: String { get }

  /// Appends one result as UTF-8, with its line end.
  func append(_ result: AssessmentResult, to output: inout [UInt8])

  /// What stands after the last row; empty unless the format says otherwise.
  var footer: String { get }
}

extension ResultsFormat {
  package var footer: String { "" }

  /// Header, rows and footer of a few results at once.
  package func text(_ results: some Sequence<AssessmentResult>) -> String {
    var output = Array(header.utf8)
    for result in results { append(result, to: &output) }
    output += Array(footer.utf8)
    return String(decoding: output, as: UTF8.self)
  }
}
