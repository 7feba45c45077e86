package import Assessment

/// A form in which recorded results are written, row by row, so that any number of them streams.
package protocol ResultsFormat: Sendable {
  /// What stands before the first row, with its line end; may be empty.
  var header: String { get }

  /// Appends one result as UTF-8, with its line end.
  func append(_ result: AssessmentResult, to output: inout [UInt8])
}

extension ResultsFormat {
  /// Header and rows of a few results at once.
  package func text(_ results: some Sequence<AssessmentResult>) -> String {
    var output = Array(header.utf8)
    for result in results { append(result, to: &output) }
    return String(decoding: output, as: UTF8.self)
  }
}
