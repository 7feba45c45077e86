import ArgumentParser
import Assessment
import RubricCases
import RubricFiles
import SourceDiagnostics

/// How the outcome of cases is written.
enum CaseFormat: String, ExpressibleByArgument, CaseIterable {
  case human, junit
}

struct RubricTestCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "test",
      abstract: spoken(
        id: "Menjalankan kasus uji rubrik (takar: cases/1).",
        en: "Runs the cases that test a rubric (takar: cases/1)."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Argument(
    help: .both(
      id: "Berkas kasus atau foldernya; tanpa ini semua yang ada di antara definisi.",
      en: "Case files or folders; without, all among the definitions."
    ),
    completion: .file()
  )
  var paths: [String] = []

  @Option(help: .both(id: "Bentuk keluaran: human, junit.", en: "Output: human, junit."))
  var format: CaseFormat = .human

  @Flag(
    help: .both(
      id: "Ubah batas, bobot, potongan dan pembulatan satu per satu; sebut yang tidak disadari kasus mana pun.",
      en: "Change thresholds, weights, caps and roundings one at a time; list what no case notices."
    )
  )
  var mutate = false

  func run() throws {
    let library = try paths.isEmpty ? .read(options) : DefinitionLibrary.read(paths: paths, within: options)
    let prepared = try prepare(library.sound(options))
    if prepared.isEmpty { throw withoutCases }
    let suites = prepared.map {
      JUnitReport.Suite(file: $0.file.file, comparisons: $0.compare(under: $0.rubric.value, in: SpokenLanguage.current))
    }
    switch format {
    case .human: try StandardStreams.write(suites.map(CaseListing.text).joined())
    case .junit: try StandardStreams.write(JUnitReport(suites).text)
    }
    let failures = suites.flatMap(\.comparisons).count { !$0.passes }
    let total = suites.reduce(0) { $0 + $1.comparisons.count }
    options.tell(
      id: "\(total) kasus dari \(suites.count) berkas: \(failures) tidak sesuai.",
      en: "\(total) cases of \(suites.count) files: \(failures) differ."
    )
    let silent = try mutate ? reportMutants(prepared) : 0
    if failures + silent > 0 { throw FaultsPrinted(status: .faultsFound) }
  }

  private func prepare(_ library: DefinitionLibrary) throws -> [PreparedCases] {
    let collector = DiagnosticCollector()
    let files = CaseFile.load(Array(library.sources.prefix(library.checkedFiles)), reportingTo: collector)
    let prepared = files.compactMap { file in
      PreparedCases(file, in: library.set, evaluators: library.evaluators.find, reportingTo: collector)
    }
    guard collector.hasErrors else { return prepared }
    options.tell(collector.diagnostics, sources: library.texts)
    throw FaultsPrinted(status: .badData)
  }

  private var withoutCases: CommandFailure {
    CommandFailure(
      "E0923",
      .noInput,
      LocalizedText(
        id: "tidak ada berkas kasus (takar: cases/1) di sini",
        en: "there are no cases (takar: cases/1) here"
      ),
      place: paths.isEmpty ? nil : paths.joined(separator: ", "),
      advice: LocalizedText(
        id: "Mulai dengan `takar rubric new cases kasus.yaml`.",
        en: "Begin with `takar rubric new cases cases.yaml`."
      )
    )
  }

  /// Prints what no case notices; the number of changes without a stated reason.
  private func reportMutants(_ prepared: [PreparedCases]) throws -> Int {
    let reports = prepared.map { (file: $0.file.file, report: MutationReport($0)) }
    let text = reports.map { CaseListing.text($0.report, of: $0.file) }.joined()
    if format == .human { try StandardStreams.write(text) } else { StandardStreams.tell(text) }
    return reports.reduce(0) { $0 + $1.report.unnoticed.count }
  }
}

/// Outcomes of cases as lines for people.
enum CaseListing {
  static func text(_ suite: JUnitReport.Suite) -> String {
    let lines = suite.comparisons.flatMap { comparison in
      if comparison.passes { return ["  ✓ \(comparison.name)\n"] }
      let diff = comparison.diff.map { "      \($0)\n" }
      return ["  ✗ \(comparison.name) (\(suite.file):\(comparison.line))\n"] + diff
    }
    let legend = spoken(id: "- diharapkan, + dihasilkan", en: "- expected, + found")
    let isClean = suite.comparisons.allSatisfy(\.passes)
    return "\(suite.file)\n" + lines.joined() + (isClean ? "" : "\n  \(legend)\n")
  }

  static func text(_ report: MutationReport, of file: String) -> String {
    let silent = report.unnoticed.count + report.excused.count
    let head = spoken(
      id: "\(file): \(report.total) perubahan, \(report.total - silent) disadari",
      en: "\(file): \(report.total) changes, \(report.total - silent) noticed"
    )
    let title = spoken(id: "tidak disadari", en: "not noticed")
    let idle = spoken(id: "alasan tanpa perubahan", en: "reason without a change")
    var lines = ["\(head)\n"]
    for change in report.unnoticed { lines.append("  ✗ \(title): \(change)\n") }
    for item in report.excused { lines.append("  – \(title): \(item.change) (\(item.reason))\n") }
    for item in report.idle { lines.append("  ? \(idle): \(item.change)\n") }
    return lines.joined()
  }
}
