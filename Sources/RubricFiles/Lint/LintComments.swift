import Assessment
package import SourceDiagnostics

/// The comments of one file that silence findings: `# takar: allow W0501 reason`.
struct LintComments {
  private let allowed: [Int: Set<String>]
  /// Comments that give no reason silence nothing and are findings themselves.
  let withoutReason: [Diagnostic]

  private static let mark = "# takar: allow "

  init(_ text: SourceText) {
    var allowed: [Int: Set<String>] = [:]
    var faults: [Diagnostic] = []
    var number = 1
    while let line = text.line(number) {
      if let comment = line.firstRange(of: LintComments.mark) {
        let words = line[comment.upperBound...].split(separator: " ")
        if words.count > 1 {
          let isAlone = line[..<comment.lowerBound].allSatisfy(\.isWhitespace)
          allowed[isAlone ? number + 1 : number, default: []].insert(String(words[0]))
        } else {
          let column = line[..<comment.lowerBound].unicodeScalars.count + 1
          faults.append(.allowWithoutReason(file: text.file, line: number, column, line.unicodeScalars.count + 1))
        }
      }
      number += 1
    }
    self.allowed = allowed
    withoutReason = faults
  }

  func allow(_ finding: Diagnostic) -> Bool {
    finding.span.flatMap { allowed[$0.start.line] }?.contains(finding.code.code) ?? false
  }
}

extension DiagnosticCode {
  package static let allowWithoutReason = DiagnosticCode(
    "W0506",
    title: LocalizedText(id: "pengecualian menyebut alasannya", en: "an exception gives its reason"),
    remedy: LocalizedText(
      id: "tulis alasan sesudah kodenya: # takar: allow W0501 istilah peraturan",
      en: "write the reason after the code: # takar: allow W0501 term of the regulation"
    )
  )
}

extension Diagnostic {
  fileprivate static func allowWithoutReason(file: String, line: Int, _ start: Int, _ end: Int) -> Diagnostic {
    Diagnostic(
      .allowWithoutReason,
      LocalizedText(id: "pengecualian ini tanpa alasan", en: "this exception has no reason"),
      at: SourceSpan(
        file: file,
        start: SourcePosition(line: line, column: start),
        end: SourcePosition(line: line, column: end)
      )
    )
  }
}
