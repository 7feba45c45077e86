import ArgumentParser
import Assessment
import EvaluatorKit
import PluginHost
import Reports
import ScoringEngine

struct PluginShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: spoken(
        id: "Satu evaluator: asal, yang boleh dilihat dan dipakainya, aturan, parameter, contoh.",
        en: "One evaluator: origin, what it may see and use, rules, parameters, examples."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .both(id: "Id evaluator, misalnya takar/managerial.", en: "Id of the evaluator: takar/managerial."))
  var id: String

  func run() throws {
    let own = EvaluatorRegistry.builtIn.map(\.description)
    if let description = own.first(where: { $0.id == id }) {
      return try StandardStreams.write(page(description))
    }
    let listed = PluginShelf().listed
    let items = listed.filter { $0.plugin.manifest.id == id }
    guard !items.isEmpty else {
      throw CommandFailure.unknown("E0501", .plugin, id, among: own.map(\.id) + listed.map(\.plugin.manifest.id))
    }
    for item in items { try StandardStreams.write(try text(item)) }
  }

  /// Only an accepted plugin is started to be asked what it is.
  private func text(_ item: PluginShelf.Listed) throws -> String {
    let facts = PluginFactSheet(item).text
    guard item.isAccepted else { return facts }
    let evaluators = options.evaluators
    let reference = PluginReference(id: id, major: item.plugin.manifest.major)
    guard case .accepted(let plugin) = evaluators.standing(of: reference), plugin.digest == item.plugin.digest,
      let found = evaluators.find(reference)
    else { return facts }
    if let reason = evaluators.thirdParties.unavailable.first { throw CommandFailure(reason) }
    return facts + "\n" + page(found.evaluator.description)
  }

  private func page(_ description: EvaluatorDescription) -> String {
    let style = options.pageStyle
    return EvaluatorPage(description: description, language: style.language, width: min(style.width, 100)).text
  }
}

/// What a third-party plugin may see and use, from its manifest alone.
struct PluginFactSheet {
  private let item: PluginShelf.Listed

  init(_ item: PluginShelf.Listed) { self.item = item }

  var text: String {
    let manifest = item.plugin.manifest
    let limits = manifest.limits
    let threads = limits.allowsThreads ? spoken(id: ", utas", en: ", threads") : ""
    let reads = ([spoken(id: "pustaka sistem", en: "system libraries"), item.plugin.folder] + manifest.reads)
    let rows: [(String, String)] = [
      (spoken(id: "Keadaan", en: "Standing"), PluginPhrases.standing(item)),
      (spoken(id: "Asal", en: "Origin"), item.plugin.folder),
      ("Digest", item.plugin.digest),
      (spoken(id: "Program", en: "Program"), "\(manifest.executable) (\(manifest.digest))"),
      (spoken(id: "Jenis", en: "Kinds"), PluginPhrases.kinds(manifest.kinds)),
      (
        spoken(id: "Melihat", en: "Sees"),
        spoken(
          id: "bukti satu kompetensi per kasus bernomor; tanpa nama dan NIP, tanpa basis data, tanpa jaringan",
          en: "the evidence of one competency per numbered case; no name or NIP, no database, no network"
        )
      ),
      (spoken(id: "Membaca", en: "Reads"), reads.joined(separator: ", ")),
      (spoken(id: "Menulis", en: "Writes"), spoken(id: "tidak ada", en: "nothing")),
      (
        spoken(id: "Batas", en: "Limits"),
        "\(limits.memory) MiB, \(limits.batchTime / 1000) s, \(limits.output) MiB"
          + spoken(id: " keluaran, ", en: " output, ") + "\(limits.openFiles)"
          + spoken(id: " berkas terbuka", en: " open files") + threads
      ),
    ]
    let width = rows.map(\.0.count).max() ?? 0
    let lines = rows.map { "  \($0)\(String(repeating: " ", count: width - $0.count))  \($1)" }
    return "\(manifest.id) \(manifest.version)\n" + lines.joined(separator: "\n") + "\n"
  }
}
