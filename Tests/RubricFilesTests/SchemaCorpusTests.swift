import Assessment
import Foundation
import RubricFiles
import SourceDiagnostics
import Testing

/// The schemas and the loader judge the same files alike, as far as a schema can judge.
@Suite struct SchemaCorpusTests {
  /// What makes a file no readable YAML: editors find that without a schema.
  private static let unreadable: Set<String> = [
    "E0111", "E0112", "E0113", "E0114", "E0115", "E0116", "E0117", "E0118",
  ]
  /// Keys and values, which a schema knows; the rest needs more than one place of a file.
  private static let shape: Set<String> = [
    "E0121", "E0122", "E0123", "E0124", "E0125", "E0126", "E0127", "E0128", "E0129",
  ]
  /// Files with a fault of that sort which a schema accepts, and why.
  private static let accepted = [
    "values/date-not-in-the-calendar": "no pattern knows the calendar",
    "standard/level-missing": "a base may give it",
    "folders/faulty-base": "one of its files is good",
  ]

  @Test(arguments: CorpusCase.all) func agreesWithTheLoader(item: CorpusCase) throws {
    let codes = try item.codes
    guard codes.isDisjoint(with: Self.unreadable) else { return }
    let isRefused = !codes.isDisjoint(with: Self.shape) && Self.accepted[item.name] == nil
    for source in try item.sources() {
      let tree = try #require(YAMLDocument.read(source.bytes, file: "f", reportingTo: DiagnosticCollector())).root
      let own = DocumentForm.allCases.filter { $0.word == tree["takar"]?.text }
      let judges = try (own.isEmpty ? DocumentForm.allCases : own).map { try SchemaCheck.of($0) }
      let isAccepted = try judges.contains { try $0.accepts(tree) }
      #expect(isAccepted != isRefused || item.name == "folders/faulty-base", "\(codes)")
    }
  }

  @Test func acceptsTheFilesAroundTheCorpus() throws {
    for file in CorpusCase.entries(below: "context") {
      let source = try #require(try DefinitionSource.read(path: file.path(percentEncoded: false)).first)
      let tree = try #require(YAMLDocument.read(source.bytes, file: "f", reportingTo: DiagnosticCollector())).root
      let form = try #require(DocumentForm.allCases.first { $0.word == tree["takar"]?.text })
      #expect(try SchemaCheck.of(form).accepts(tree), "\(file.lastPathComponent)")
    }
  }
}
