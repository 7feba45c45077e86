package import Assessment
package import RubricFiles
import ScoringEngine
import SourceDiagnostics

/// One case with what came out: equal line by line, or not.
package struct CaseComparison: Sendable {
  package let name: String
  /// Where the case stands in its file.
  package let line: Int
  /// What the case states, one line each, in its order.
  package let expected: [String]
  package let actual: [String]

  package var passes: Bool { expected == actual }

  /// - Parameter language: of the faults where the rubric makes no plan.
  package init(_ stated: RubricCase, _ outcome: PreparedCases.Outcome, in language: Language = .english) {
    name = stated.name
    line = stated.span.start.line
    expected = CaseComparison.lines(stated.expectation)
    switch outcome {
    case .result(let result): actual = CaseComparison.lines(stated.expectation, result)
    case .refused(let faults):
      actual = faults.filter { $0.severity == .error }.map { "\($0.code): \($0.message[language])" }
    }
  }

  /// Lines that agree are indented, those expected begin with `-`, those found with `+`.
  package var diff: [String] {
    var lines: [String] = []
    for place in 0..<max(expected.count, actual.count) {
      let stated = place < expected.count ? expected[place] : nil
      let found = place < actual.count ? actual[place] : nil
      if let stated, stated == found {
        lines.append("  " + stated)
      } else {
        if let stated { lines.append("- " + stated) }
        if let found { lines.append("+ " + found) }
      }
    }
    return lines
  }

  private static func lines(_ expectation: CaseExpectation) -> [String] {
    var lines: [String] = []
    for item in expectation.levels { lines.append("\(item.competency): \(text(item.level))") }
    for item in expectation.flags { lines.append("\(item.competency) flags: \(list(item.flags))") }
    if let percent = expectation.percent { lines.append("percent: \(text(percent))") }
    if let category = expectation.category { lines.append("category: \(category)") }
    if let passes = expectation.passes { lines.append("passes: \(passes)") }
    return lines
  }

  private static func lines(_ expectation: CaseExpectation, _ result: AssessmentResult) -> [String] {
    var found: [String: CompetencyResult] = [:]
    for competency in result.competencies { found[competency.code] = competency }
    var lines: [String] = []
    for item in expectation.levels {
      let level = found[item.competency]?.attained
      lines.append("\(item.competency): \(level?.shortText ?? none)")
    }
    for item in expectation.flags {
      let flags = found[item.competency]?.flags.flags ?? []
      lines.append("\(item.competency) flags: \(list(flags.map(\.rawValue)))")
    }
    if expectation.percent != nil { lines.append("percent: \(result.jobMatch?.percent.shortText ?? none)") }
    if expectation.category != nil { lines.append("category: \(result.category?.code ?? none)") }
    if expectation.passes != nil { lines.append("passes: \(result.category?.passes?.description ?? none)") }
    return lines
  }

  private static let none = "none"

  private static func text(_ figure: CaseExpectation.Figure) -> String {
    switch figure {
    case .absent: none
    case .value(let value): "\(value)"
    }
  }

  private static func list(_ words: [String]) -> String { words.isEmpty ? "–" : words.sorted().joined(separator: ", ") }
}

extension PreparedCases {
  /// Every case compared with its result under the rubric.
  package func compare(under rubric: Rubric, in language: Language = .english) -> [CaseComparison] {
    zip(cases, run(under: rubric)).map { CaseComparison($0.stated, $1, in: language) }
  }
}
