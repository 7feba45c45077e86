import ArgumentParser

/// The root of the command tree.
struct TakarCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "takar",
      abstract: spoken(
        id: "Menakar kompetensi ASN terhadap standar jabatannya.",
        en: "Measures the competencies of civil servants against the standards of their jobs."
      ),
      discussion: spoken(
        id: "Mulai dengan `takar demo`. Lalu: init, event create, import, score, show.",
        en: "Begin with `takar demo`. Then: init, event create, import, score, show."
      ),
      version: TakarProgram.version,
      subcommands: [
        DemoCommand.self, InitCommand.self, RubricCommand.self, EventCommand.self, ImportCommand.self,
        RateCommand.self, ScoreCommand.self, ResultsCommand.self, ShowCommand.self, ExplainCommand.self,
        ReportCommand.self, CorrectCommand.self, VerifyCommand.self, CheckpointCommand.self, ProofCommand.self,
        BackupCommand.self, RestoreCommand.self, HistoryCommand.self, ExportCommand.self, EraseCommand.self,
        PluginCommand.self,
      ]
    )
  }
}
