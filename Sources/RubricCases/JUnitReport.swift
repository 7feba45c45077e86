/// The comparisons of case files as JUnit XML, for build servers.
package struct JUnitReport {
  package struct Suite: Sendable {
    package let file: String
    package let comparisons: [CaseComparison]

    package init(file: String, comparisons: [CaseComparison]) {
      self.file = file
      self.comparisons = comparisons
    }
  }

  private let suites: [Suite]

  package init(_ suites: [Suite]) {
    self.suites = suites
  }

  package var text: String {
    let body = suites.map(text).joined()
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n\(body)</testsuites>\n"
  }

  private func text(_ suite: Suite) -> String {
    let failures = suite.comparisons.count { !$0.passes }
    let head = "name=\"\(escaped(suite.file))\" tests=\"\(suite.comparisons.count)\" failures=\"\(failures)\""
    let cases = suite.comparisons.map { text($0, in: suite.file) }.joined()
    return "  <testsuite \(head)>\n\(cases)  </testsuite>\n"
  }

  private func text(_ comparison: CaseComparison, in file: String) -> String {
    let place = "classname=\"\(escaped(file))\" file=\"\(escaped(file))\" line=\"\(comparison.line)\""
    let head = "    <testcase \(place) name=\"\(escaped(comparison.name))\""
    if comparison.passes { return head + "/>\n" }
    let diff = escaped(comparison.diff.joined(separator: "\n"))
    let first = comparison.diff.first { !$0.hasPrefix(" ") } ?? ""
    let message = escaped("expected (-) and found (+) differ: \(first)")
    return head + ">\n      <failure message=\"\(message)\">\(diff)</failure>\n    </testcase>\n"
  }

  /// XML has no form for most control characters: they become the replacement character.
  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20: result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
