import ArgumentParser
import Assessment
import EvaluatorKit
import Reports

struct PluginCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plugin",
      abstract: spoken(
        id: "Evaluator yang tersedia dan parameternya.",
        en: "The evaluators at hand and their parameters."
      ),
      subcommands: [PluginListCommand.self, PluginShowCommand.self]
    )
  }
}

struct PluginListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: spoken(id: "Semua evaluator.", en: "All evaluators."))
  }

  @OptionGroup var options: GlobalOptions

  @Option(help: .both(id: "Bentuk keluaran: table, json, csv.", en: "Output: table, json, csv."))
  var format: OutputFormat = .table

  func run() throws {
    let rows = EvaluatorRegistry.builtIn.map(\.description).map { description in
      [
        description.id, description.version, description.kinds.map(\.rawValue).joined(separator: ", "),
        description.summary[SpokenLanguage.current],
      ]
    }
    let listing = Listing(
      [
        .init("id", key: "id"), .init(spoken(id: "versi", en: "version"), key: "version"),
        .init(spoken(id: "jenis", en: "kinds"), key: "kinds"),
        .init(spoken(id: "uraian", en: "summary"), key: "summary"),
      ],
      rows: rows
    )
    try StandardStreams.write(listing.text(format, options.pageStyle))
  }
}

struct PluginShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: spoken(
        id: "Satu evaluator: aturan, parameter, contoh.",
        en: "One evaluator: rules, parameters, examples."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .both(id: "Id evaluator, misalnya takar/managerial.", en: "Id of the evaluator: takar/managerial."))
  var id: String

  func run() throws {
    let known = EvaluatorRegistry.builtIn.map(\.description)
    guard let description = known.first(where: { $0.id == id }) else {
      throw CommandFailure.unknown("E0501", .plugin, id, among: known.map(\.id))
    }
    let style = options.pageStyle
    let page = EvaluatorPage(description: description, language: style.language, width: min(style.width, 100))
    try StandardStreams.write(page.text)
  }
}
