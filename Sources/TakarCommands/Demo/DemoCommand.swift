import ArgumentParser

struct DemoCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "demo",
      abstract: spoken(
        id: "Lembaga contoh yang lengkap: impor, penilaian, hasil, laporan.",
        en: "A complete example institution: import, score, results, reports."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  func run() throws { try DemoTour(options: options).run() }
}
