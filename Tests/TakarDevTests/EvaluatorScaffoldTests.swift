import Foundation
import Testing

@testable import takar_dev

/// `takar-dev new-evaluator` against the files of this checkout.
struct EvaluatorScaffoldTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func files(_ name: String) throws -> [String: String] {
    let scaffold = try #require(EvaluatorScaffold(name: name))
    let files = try scaffold.files { try String(contentsOf: Self.root.appending(path: $0), encoding: .utf8) }
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
  }

  @Test func makesTargetTestsAndDocumentation() throws {
    let files = try files("SituationalJudgement")
    let type = try #require(files["Plugins/SituationalJudgementEvaluator/SituationalJudgementEvaluator.swift"])
    #expect(type.contains("public struct SituationalJudgementEvaluator: Evaluator {"))
    #expect(type.contains(#"id: "takar/situational-judgement""#))
    for word in ["@main", "EvaluatorMain", "MedianEvaluator", "PreparedMedian"] { #expect(!type.contains(word)) }
    let tests = files["Tests/SituationalJudgementEvaluatorTests/SituationalJudgementEvaluatorTests.swift"]
    #expect(tests?.contains("expectConformance(of: SituationalJudgementEvaluator())") == true)
    #expect(files["Documentation/evaluators/SituationalJudgementEvaluator.md"] != nil)
  }

  @Test(arguments: [
    "Package.swift", "Sources/TakarCommands/Program/EvaluatorRegistry.swift",
    "Sources/takar-dev/Reference/ReferenceFolder.swift",
  ])
  func registersTheEvaluatorWhereTheOthersAre(path: String) throws {
    let text = try #require(try files("Game")[path])
    #expect(text.contains("GameEvaluator"))
    #expect(text.replacing(/.*GameEvaluator.*\n/, with: "").count < text.count)
  }

  @Test(arguments: ["game", "GameEvaluator", "Game-1", "", "Permainan Baru"])
  func refusesWhatIsNoName(name: String) { #expect(EvaluatorScaffold(name: name) == nil) }
}
