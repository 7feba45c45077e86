import Assessment
import EvaluatorKit
import FoundationEssentials
import ManagerialEvaluator
import RubricCases
import RubricFiles
import ScoringEngine
import SocioculturalEvaluator
import SourceDiagnostics
import TechnicalEvaluator
import Testing

/// The evaluators that are linked in, as the commands have them.
enum LinkedEvaluators {
  static func find(_ reference: PluginReference) -> AvailableEvaluator? {
    let all: [any Evaluator] = [ManagerialEvaluator(), SocioculturalEvaluator(), TechnicalEvaluator()]
    return all.first { $0.description.id == reference.id }.map { AvailableEvaluator($0) }
  }
}

/// The shipped definitions, read once.
enum ShippedDefinitions {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Rubrics").path(percentEncoded: false)

  static let sources =
    (try? ["dictionaries", "standards", "rubrics"].flatMap {
      try DefinitionSource.read(path: "\(folder)/\($0)")
    }) ?? []

  static let set = DefinitionSet.load(sources, reportingTo: DiagnosticCollector())

  static let caseFiles: [String] = ((try? DefinitionSource.read(path: "\(folder)/cases")) ?? []).map(\.file)
}

@Suite struct ShippedCasesTests {
  private func prepare(_ path: String) throws -> PreparedCases {
    let collector = DiagnosticCollector()
    let files = CaseFile.load(try DefinitionSource.read(path: path), reportingTo: collector)
    let found = LineDiagnosticFormat().render(collector.diagnostics, sources: [], in: .english)
    let file = try #require(files.first, "\(found)")
    let prepared = PreparedCases(
      file,
      in: ShippedDefinitions.set,
      evaluators: { LinkedEvaluators.find($0) },
      reportingTo: collector
    )
    #expect(LineDiagnosticFormat().render(collector.diagnostics, sources: [], in: .english) == "")
    return try #require(prepared)
  }

  @Test func coverEveryShippedRubric() throws {
    let tested = try ShippedDefinitions.caseFiles.map { try prepare($0).rubric.document.key.id }
    #expect(Set(tested) == Set(ShippedDefinitions.set.rubrics.map(\.document.key.id)))
  }

  @Test(arguments: ShippedDefinitions.caseFiles) func giveWhatTheyState(path: String) throws {
    let prepared = try prepare(path)
    for comparison in prepared.compare(under: prepared.rubric.value) where !comparison.passes {
      Issue.record("\(comparison.name)\n\(comparison.diff.joined(separator: "\n"))")
    }
  }

  @Test(arguments: ShippedDefinitions.caseFiles) func noticeEveryChangeOfTheirRubric(path: String) throws {
    let report = MutationReport(try prepare(path))
    #expect(report.unnoticed.joined(separator: "\n") == "")
    #expect(report.idle.map(\.change) == [])
  }
}
