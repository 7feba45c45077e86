import EvidenceFiles
import RubricCases
import RubricFiles
import ScoringEngine
import SourceDiagnostics

/// Every code that a user can meet, for `takar rubric explain`.
enum ExplainedCode {
  /// By code; the first of two entries with one code.
  static let all: [DiagnosticCode] = {
    let lists = [
      DiagnosticCode.definitionFiles, EvidenceFileRules.all, DiagnosticCode.evaluators,
      [.caseEvidence, .unknownPurpose],
      PlanRules.all, DiagnosticCode.commands, DiagnosticCode.record,
    ]
    var known: Set<String> = []
    return lists.joined().filter { known.insert($0.code).inserted }.sorted { $0.code < $1.code }
  }()

  /// The code as typed, in small letters too.
  static func find(_ word: String) -> DiagnosticCode? {
    let code = word.uppercased()
    return all.first { $0.code == code }
  }
}
