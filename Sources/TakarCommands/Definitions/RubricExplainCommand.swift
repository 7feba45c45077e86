import ArgumentParser
import Assessment
import RubricFiles
import SourceDiagnostics

struct RubricExplainCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain",
      abstract: spoken(
        id: "Menjelaskan satu kode kesalahan: alasan, contoh salah, contoh benar.",
        en: "Explains the code of a fault: reason, wrong example, right example."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Argument(
    help: .both(id: "Kode, misalnya E0121; tanpa ini semua kode.", en: "The code, E0121 for example; without, all."),
    completion: .list(ExplainedCode.all.map(\.code))
  )
  var code: String?

  func run() throws {
    guard let code else { return try StandardStreams.write(list) }
    guard let found = ExplainedCode.find(code) else {
      throw CommandFailure.unknown("E0402", .code, code, among: ExplainedCode.all.map(\.code))
    }
    try StandardStreams.write(ExplainedCodePage(code: found).text(in: SpokenLanguage.current))
  }

  private var list: String {
    ExplainedCode.all.map { "\($0.code)  \($0.title[SpokenLanguage.current])\n" }.joined()
  }
}

/// A rule as text: what it is, why, what breaks it, and what mends it.
struct ExplainedCodePage {
  let code: DiagnosticCode

  func text(in language: Language) -> String {
    var parts = ["\(code.code): \(code.title[language])\n"]
    let explanation = RuleExplanation.of(code.code)
    if let explanation { parts.append(explanation.reason[language] + "\n") }
    parts += examples(explanation?.wrong ?? [], LocalizedText(id: "Salah", en: "Wrong")[language], language)
    parts += examples(explanation?.right ?? [], LocalizedText(id: "Benar", en: "Right")[language], language)
    parts.append("\(LocalizedText(id: "Saran", en: "Help")[language]): \(code.remedy[language])\n")
    return parts.joined(separator: "\n")
  }

  private func examples(_ excerpts: [RuleExplanation.Excerpt], _ title: String, _ language: Language) -> [String] {
    excerpts.map { excerpt in
      let kind = excerpt.kind.map { " (\($0.rawValue))" } ?? ""
      let lines = excerpt.text.split(separator: "\n").map { "    \($0)\n" }
      return "\(title)\(kind):\n" + lines.joined()
    }
  }
}
