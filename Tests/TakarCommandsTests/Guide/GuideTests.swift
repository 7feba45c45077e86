import Foundation
import Testing

/// The guides hold: their commands run on their own samples, their definitions pass the check.
struct GuideTests {
  @Test func runsTheAssessorsGuide() throws {
    let folder = try TestFolder()
    let known = try CommandTree(folder.takar).paths
    let blocks = GuideBlock.all(in: try Project.text("Documentation/panduan-asesor.md"))
    for (index, block) in blocks.enumerated() where block.language == "csv" {
      let following = blocks[index...].first { $0.language == "console" }
      let name = try #require(block.fileName ?? following?.fileName(in: following?.text ?? ""), "\(block.text)")
      try folder.write(block.text, to: name)
    }
    var count = 0
    for line in blocks.filter({ $0.language == "console" }).flatMap(\.commands) {
      let words = line.split(separator: " ").map(String.init)
      guard words[1] != "demo", words[1] != "rate", known.contains([words[1]]) else { continue }
      let outcome = try folder.takar.shell(line)
      #expect(outcome.status == 0, "\(line): \(outcome.errors)")
      count += 1
    }
    #expect(count > 15)
  }

  /// The worked example of the guide: 17.5 of 18.
  @Test func givesTheFiguresOfTheAssessorsGuide() throws {
    let guide = try Project.text("Documentation/panduan-asesor.md")
    let folder = try TestFolder()
    for block in GuideBlock.all(in: guide) where block.language == "csv" {
      if let name = block.fileName { try folder.write(block.text, to: name) }
    }
    let lines = GuideBlock.all(in: guide).filter { $0.language == "console" }.flatMap(\.commands)
    let untilScore = lines.prefix { !$0.hasPrefix("takar results") }.filter { line in
      !["takar demo", "takar rate"].contains { line.hasPrefix($0) }
    }
    let outcome = try folder.takar.shell(untilScore.joined(separator: " && "))
    try #require(outcome.status == 0, "\(outcome.errors)")
    let result = try #require(try ResultLines(folder, event: "pemetaan-2026").of("Pegawai Contoh A").first)
    #expect((result["job_match"] as? [String: Any])?["percent"] as? String == "97.22")
    #expect(ResultLines.category(result) == "O")
  }

  /// What the guide prints is what the program prints.
  @Test func printsWhatTheTestingGuideShows() throws {
    let folder = try TestFolder()
    let guide = try Project.text("Documentation/panduan-menguji-aturan.md")
    var count = 0
    for block in GuideBlock.all(in: guide) {
      if let name = block.namedFile { try folder.write(block.text, to: name) }
      for step in block.transcript {
        let outcome = try folder.takar.shell(step.command)
        let printed = outcome.all.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(step.isShown(in: printed), "\(step.command) prints\n\(outcome.all)")
        if step.command == "takar init" { try writeDefinitions(to: folder) }
        count += 1
      }
    }
    #expect(count > 15)
  }

  /// The definitions of the first part, as the reader has saved them.
  private func writeDefinitions(to folder: TestFolder) throws {
    for block in GuideBlock.all(in: try Project.text("Documentation/panduan-lembaga.md")) {
      let id = block.text.split(separator: "\n").first { $0.hasPrefix("id: ") }?.dropFirst(4)
      if let id, block.text.hasPrefix("takar:") { try folder.write(block.text, to: "Rubrics/\(id).yaml") }
    }
  }

  @Test func checksTheDefinitionsOfTheInstitutionsGuide() throws {
    let folder = try TestFolder()
    let blocks = GuideBlock.all(in: try Project.text("Documentation/panduan-lembaga.md"))
    let definitions = blocks.filter { $0.language == "yaml" && $0.text.hasPrefix("takar:") }
    #expect(!definitions.isEmpty)
    for (index, block) in definitions.enumerated() { try folder.write(block.text, to: "guide/\(index).yaml") }
    let outcome = try folder.takar.run("rubric", "check", "guide")
    #expect(outcome.status == 0, "\(outcome.all)")
  }
}

/// A fenced block of a guide.
struct GuideBlock {
  let language: String
  let text: String
  /// The first file of CSV that the paragraphs above it name.
  let fileName: String?

  /// The commands of a console block, without their sign.
  var commands: [String] {
    text.split(separator: "\n").filter { $0.hasPrefix("$ takar") }.map { String($0.dropFirst(2)) }
  }

  func fileName(in text: String) -> String? { GuideBlock.fileName(in: text) }

  /// The file that the paragraph above gives in backticks, for a whole definition or table.
  let namedFile: String?

  /// The commands of a console block, each with the lines shown below it.
  var transcript: [GuideStep] {
    guard language == "console" else { return [] }
    var steps: [GuideStep] = []
    for line in text.dropLast().split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("$ ") {
        steps.append(GuideStep(command: String(line.dropFirst(2))))
      } else if !steps.isEmpty {
        steps[steps.count - 1].lines.append(String(line))
      }
    }
    return steps
  }

  static func all(in guide: String) -> [GuideBlock] {
    var blocks: [GuideBlock] = []
    for (index, part) in guide.components(separatedBy: "\n```").enumerated() where index % 2 == 1 {
      let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      let before = guide.components(separatedBy: "\n```")[index - 1]
      blocks.append(
        GuideBlock(
          language: String(lines[0]),
          text: (lines.count > 1 ? String(lines[1]) : "") + "\n",
          fileName: fileName(in: before),
          namedFile: namedFile(String(lines[0]), lines.count > 1 ? String(lines[1]) : "", after: before)
        )
      )
    }
    return blocks
  }

  private static func namedFile(_ language: String, _ text: String, after before: String) -> String? {
    guard language == "csv" || language == "yaml" && text.hasPrefix("takar:") else { return nil }
    let paragraph = before.components(separatedBy: "\n\n").last { !$0.isEmpty } ?? ""
    let words = paragraph.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    return words.last { $0.hasSuffix(".csv") || $0.hasSuffix(".yaml") }
  }

  private static func fileName(in text: String) -> String? {
    text.split { !($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") }.map(String.init)
      .first { $0.hasSuffix(".csv") }
  }
}

/// A command of a guide and the lines shown below it; `…` stands for any lines.
struct GuideStep {
  let command: String
  var lines: [String] = []

  /// Whether the printed lines are those shown; a guide need not show what a command prints.
  func isShown(in printed: [String]) -> Bool {
    guard !lines.isEmpty else { return true }
    var rest = printed.last?.isEmpty == true ? printed.dropLast() : printed[...]
    for (index, part) in lines.split(separator: "…", omittingEmptySubsequences: false).enumerated() {
      if index == 0 {
        guard rest.starts(with: part) else { return false }
        rest = rest.dropFirst(part.count)
      } else if index == lines.count(where: { $0 == "…" }) {
        return rest.suffix(part.count).elementsEqual(part)
      } else {
        guard let place = rest.indices.first(where: { rest[$0...].starts(with: part) }) else { return false }
        rest = rest[(place + part.count)...]
      }
    }
    return rest.isEmpty
  }
}
