import ArgumentParser
import Assessment
import EvaluatorKit
import PluginHost
import Reports
import SourceDiagnostics

struct PluginListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: spoken(
        id: "Semua evaluator, asalnya, dan apakah sudah diterima.",
        en: "All evaluators, where they came from, and whether they are accepted."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Option(help: .both(id: "Bentuk keluaran: table, json, csv.", en: "Output: table, json, csv."))
  var format: OutputFormat = .table

  func run() throws {
    let shelf = PluginShelf()
    let own = EvaluatorRegistry.builtIn.map(\.description).map { description in
      [
        description.id, description.version, PluginPhrases.kinds(description.kinds), said(.builtIn), said(.builtIn), "",
        description.summary[SpokenLanguage.current],
      ]
    }
    let all = columns
    let shown = format == .table ? all.dropLast(2) : all[...]
    let rows = (own + shelf.listed.map { row($0) }).map { Array($0.prefix(shown.count)) }
    let listing = Listing(Array(shown), rows: rows)
    try StandardStreams.write(listing.text(format, options.pageStyle))
    guard !shelf.faults.isEmpty, !options.quiet else { return }
    StandardStreams.tell(HumanDiagnosticFormat(.plain).render(shelf.faults, sources: [], in: SpokenLanguage.current))
  }

  /// Digest and summary are too long for a table; only a plugin that runs can tell its own summary.
  private var columns: [Listing.Column] {
    [
      .init("id", key: "id"), .init(spoken(id: "versi", en: "version"), key: "version"),
      .init(spoken(id: "jenis", en: "kinds"), key: "kinds", narrowest: 14),
      .init(spoken(id: "keadaan", en: "standing"), key: "standing"),
      .init(spoken(id: "asal", en: "origin"), key: "origin", narrowest: 20), .init("digest", key: "digest"),
      .init(spoken(id: "uraian", en: "summary"), key: "summary"),
    ]
  }

  private func row(_ item: PluginShelf.Listed) -> [String] {
    let manifest = item.plugin.manifest
    return [
      manifest.id, manifest.version, PluginPhrases.kinds(manifest.kinds), said(PluginStanding(item)),
      item.plugin.folder, item.plugin.digest, "",
    ]
  }

  /// Programs read the code, people the phrase.
  private func said(_ standing: PluginStanding) -> String {
    format == .table ? standing.phrase[SpokenLanguage.current] : standing.rawValue
  }
}

extension PluginShelf {
  /// A third-party plugin of this machine.
  struct Listed {
    let plugin: RunnablePlugin
    let isAccepted: Bool
    let isOnPath: Bool
  }

  /// Those on the path, then accepted copies of what is not there any more; sorted by id and version.
  var listed: [Listed] {
    let copies = Set(accepted.map(\.digest))
    let known = Set(found.map(\.digest))
    let all =
      found.map { Listed(plugin: $0, isAccepted: copies.contains($0.digest), isOnPath: true) }
      + accepted.filter { !known.contains($0.digest) }.map { Listed(plugin: $0, isAccepted: true, isOnPath: false) }
    return all.sorted {
      ($0.plugin.manifest.id, $0.plugin.manifest.version, $0.plugin.folder)
        < ($1.plugin.manifest.id, $1.plugin.manifest.version, $1.plugin.folder)
    }
  }
}

/// How a plugin stands on this machine; the raw values are stable.
enum PluginStanding: String {
  case builtIn = "built-in"
  case accepted
  /// Its accepted copy is here, what it was copied from is not on the path.
  case acceptedOffPath = "accepted-off-path"
  case notAccepted = "not-accepted"

  init(_ item: PluginShelf.Listed) {
    self = item.isAccepted ? (item.isOnPath ? .accepted : .acceptedOffPath) : .notAccepted
  }

  var phrase: LocalizedText {
    switch self {
    case .builtIn: LocalizedText(id: "bawaan", en: "built in")
    case .accepted: LocalizedText(id: "diterima", en: "accepted")
    case .acceptedOffPath: LocalizedText(id: "diterima, tidak di jalur", en: "accepted, not on the path")
    case .notAccepted: LocalizedText(id: "belum diterima", en: "not accepted")
    }
  }
}

/// Words that list and page share.
enum PluginPhrases {
  static func kinds(_ kinds: [CompetencyKind]) -> String { kinds.map(\.rawValue).joined(separator: ", ") }
}
