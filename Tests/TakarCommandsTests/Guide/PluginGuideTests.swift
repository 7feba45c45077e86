import Foundation
import Testing

/// The guide for plugin authors, followed from nothing to a scored person. Its Swift part takes the build of a package:
/// `.ci/run` follows that.
struct PluginGuideTests {
  private static let guide = Result { try Project.text("Documentation/plugin-author-guide.md") }

  @Test func leadsFromNothingToAScoredPerson() throws {
    let place = GuidedAuthor(folder: try TestFolder())
    var institution = Institution(parts: [Institution.Part(kind: "managerial", required: ["3"])])
    try institution.write(to: place.folder)
    let commands = try console(except: "## In Swift")
    #expect(commands.count == 7)
    let lines = ["set -e", "mkdir -p .local/share/takar/plugins"] + commands
    let outcome = try place.takar.shell(lines.joined(separator: "\n"))
    try #require(outcome.status == 0, "\(outcome.all)")
    #expect(outcome.output.contains("my-institution/my-evaluator  1.0.0"))

    let binding = try snippet("yaml").split(separator: "\n").dropFirst().map { String($0.dropFirst(2)) }
    institution.exceptions = binding.map { $0.replacing("managerial:", with: "M.01:") }
    try institution.write(to: place.folder)
    let checked = try place.takar.run("rubric", "check", "Rubrics")
    #expect(checked.status == 0, "\(checked.all)")
  }

  @Test func endsWhereAPluginIsMadeInSwift() throws {
    let commands = try console(except: nil).filter { try !console(except: "## In Swift").contains($0) }
    #expect(commands.map { $0.split(separator: " ")[0] } == ["takar", "cd", "swift", "./assemble"])
    #expect(try Project.text(".ci/run").contains(".ci/swift-guide"))
  }

  /// The lines of every console block that does not stand below that heading.
  private func console(except heading: String?) throws -> [String] {
    let sections = try PluginGuideTests.guide.get().components(separatedBy: "\n## ")
    let wanted = sections.filter { section in heading.map { !("## " + section).hasPrefix($0) } ?? true }
    return wanted.flatMap { section in
      GuideBlock.all(in: section).filter { $0.language == "console" }.flatMap { block in
        block.text.split(separator: "\n").filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
      }
    }
  }

  private func snippet(_ language: String) throws -> String {
    let blocks = GuideBlock.all(in: try PluginGuideTests.guide.get())
    return try #require(blocks.first { $0.language == language }).text
  }
}

/// Somebody with a home of their own and nothing in it.
private struct GuidedAuthor {
  let folder: TestFolder

  var takar: TakarProcess {
    var takar = folder.takar
    takar.environment = ["HOME": folder.url.path(percentEncoded: false), "TAKAR_LANG": "en"]
    return takar
  }
}
