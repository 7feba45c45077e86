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
    let shelf = PluginShelf()
    let listed = shelf.listed
    let items = listed.filter { $0.plugin.manifest.id == id }
    guard !items.isEmpty else {
      throw CommandFailure.unknown("E0501", .plugin, id, among: own.map(\.id) + listed.map(\.plugin.manifest.id))
    }
    let evaluators = options.makeEvaluators(from: shelf)
    for item in items { try StandardStreams.write(try text(item, evaluators)) }
  }

  /// Only an accepted plugin is started to be asked what it is.
  private func text(_ item: PluginShelf.Listed, _ evaluators: EvaluatorRegistry) throws -> String {
    let facts = PluginFactSheet(item).text
    guard item.isAccepted else { return facts }
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
