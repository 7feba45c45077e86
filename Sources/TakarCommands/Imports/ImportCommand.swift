import ArgumentParser

struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: spoken(
        id: "Memasukkan pegawai, peserta, dan bukti dari CSV; semua atau tidak sama sekali.",
        en: "Imports employees, participants and evidence from CSV; all or nothing."
      ),
      subcommands: [ImportEmployeesCommand.self, ImportParticipantsCommand.self, ImportEvidenceCommand.self]
    )
  }
}
