import ArgumentParser

struct RubricCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rubric",
      abstract: spoken(
        id: "Definisi lembaga: kamus, standar, rubrik, program.",
        en: "An institution's definitions: dictionaries, standards, rubrics, programmes."
      ),
      subcommands: [
        RubricCheckCommand.self, RubricListCommand.self, RubricShowCommand.self, RubricExplainCommand.self,
        RubricSchemaCommand.self, RubricNewCommand.self, RubricTestCommand.self, RubricDiffCommand.self,
      ]
    )
  }
}
