public import ArgumentParser
public import Assessment
import Glibc

/// How results are written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json, csv
}

enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

extension Language: ExpressibleByArgument {}

/// The options that every command knows.
struct GlobalOptions: ParsableArguments {
  @Option(
    help: .both(
      id: "Berkas basis data (TAKAR_DATABASE, atau takar.db di sini).",
      en: "Database file (TAKAR_DATABASE, else takar.db here)."
    ),
    completion: .file(extensions: ["db"])
  )
  var database: String?

  @Option(
    help: .both(
      id: "Folder definisi; boleh berulang (TAKAR_RUBRICS, atau Rubrics di sini, atau bawaan).",
      en: "Folder of definitions; repeatable (TAKAR_RUBRICS, else Rubrics here, else the embedded ones)."
    ),
    completion: .directory
  )
  var rubrics: [String] = []

  @Option(help: .both(id: "Bahasa: id atau en.", en: "Language: id or en."))
  var lang: Language?

  @Flag(help: .both(id: "Hanya data dan kesalahan.", en: "Data and errors only."))
  var quiet = false

  @Option(help: .both(id: "Warna: auto, always atau never.", en: "Colour: auto, always or never."))
  var color: ColorChoice = .auto

  var databasePath: String { database ?? ProcessEnvironment.value("TAKAR_DATABASE") ?? "takar.db" }

  /// Folders of definitions, or `nil` for the embedded ones.
  var rubricFolders: [String]? {
    if !rubrics.isEmpty { return rubrics }
    if let list = ProcessEnvironment.value("TAKAR_RUBRICS") { return list.split(separator: ":").map(String.init) }
    var status = stat()
    return stat("Rubrics", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR ? ["Rubrics"] : nil
  }

  var usesColor: Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto: ProcessEnvironment.value("NO_COLOR") == nil && StandardStreams.isTerminal(STDOUT_FILENO)
    }
  }

  /// A remark on stderr, unless `--quiet`.
  func tell(id: String, en: String) {
    if !quiet { StandardStreams.tell(spoken(id: id, en: en)) }
  }
}

extension ArgumentHelp {
  /// Help in the process's language.
  static func both(id: String, en: String) -> ArgumentHelp { ArgumentHelp(stringLiteral: spoken(id: id, en: en)) }
}
