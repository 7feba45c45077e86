import ArgumentParser

struct PluginCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plugin",
      abstract: spoken(
        id: "Evaluator: yang tersedia, yang diperiksa, yang diterima.",
        en: "Evaluators: those at hand, checked and accepted."
      ),
      subcommands: [
        PluginListCommand.self, PluginShowCommand.self, PluginCheckCommand.self, PluginAcceptCommand.self,
        PluginNewCommand.self,
      ]
    )
  }
}
