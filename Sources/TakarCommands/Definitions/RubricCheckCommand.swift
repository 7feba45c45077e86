import ArgumentParser
import Assessment
import RubricFiles
import SourceDiagnostics

/// How findings of a check are written.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
  case human, line, json, sarif, github
}

struct RubricCheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: spoken(
        id: "Memeriksa definisi; semua kesalahan sekaligus, dengan tempatnya.",
        en: "Checks definitions; every fault at once, with its place."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Argument(
    help: .both(
      id: "Berkas atau folder; tanpa ini definisi yang dipakai.",
      en: "Files or folders; without, those in use."
    ),
    completion: .file()
  )
  var paths: [String] = []

  @Option(
    help: .both(
      id: "Bentuk keluaran: human, line, json, sarif, github.",
      en: "Output: human, line, json, sarif, github."
    )
  )
  var format: CheckFormat = .human

  @Flag(
    help: .both(
      id: "Periksa juga bahasanya: kata kabur, dua perilaku, level yang sama, tanpa dasar.",
      en: "Check the language too: vague words, two behaviours, levels alike, no citation."
    )
  )
  var lint = false

  func run() throws {
    let library =
      try paths.isEmpty ? DefinitionLibrary.read(options) : DefinitionLibrary.read(paths: paths, within: options)
    let shown = library.review(withLint: lint)
    try StandardStreams.write(renderer.render(shown, sources: library.texts, in: SpokenLanguage.current))
    let errors = shown.count { $0.severity == .error }
    let warnings = shown.count - errors
    let files = library.checkedFiles
    options.tell(
      id: "\(files) berkas diperiksa: \(errors) kesalahan, \(warnings) peringatan.",
      en: "\(files) files checked: \(errors) errors, \(warnings) warnings."
    )
    if errors > 0 { throw FaultsPrinted(status: .faultsFound) }
  }

  private var renderer: any DiagnosticFormat {
    switch format {
    case .human: HumanDiagnosticFormat(options.usesColor ? .colored : .plain)
    case .line: LineDiagnosticFormat()
    case .json: JSONDiagnosticFormat()
    case .sarif: SARIFDiagnosticFormat()
    case .github: GitHubDiagnosticFormat()
    }
  }
}
