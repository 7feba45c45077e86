import ArgumentParser
import Assessment
import AssessmentStore

struct BackupCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "backup",
      abstract: spoken(
        id: "Menyalin basis data ke berkas baru, juga ketika dipakai, lalu memeriksanya.",
        en: "Copies the database into a new file, also while it is in use, and verifies the copy."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .both(id: "Berkas cadangan baru.", en: "The new backup file."), completion: .file())
  var file: String

  func run() throws {
    let store = try options.openForReading()
    let report = try store.backup(to: file)
    try report.tellFaults()
    try options.tellUnfinishedErasures(store)
    options.tell(
      id: "Cadangan \"\(file)\" dibuat. \(report.summary.id)",
      en: "The backup \"\(file)\" is made. \(report.summary.en)"
    )
  }
}

struct RestoreCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "restore",
      abstract: spoken(
        id: "Memulihkan basis data dari cadangan yang lulus pemeriksaan.",
        en: "Restores the database from a backup that verifies."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .both(id: "Berkas cadangan.", en: "The backup file."), completion: .file(extensions: ["db"]))
  var file: String

  @Flag(help: .both(id: "Ganti basis data yang ada.", en: "Replace the database that is there."))
  var replace = false

  func run() throws {
    let report = try Store.restore(file, to: options.databasePath, replacing: replace)
    options.tell(
      id: "\"\(options.databasePath)\" dipulihkan. \(report.summary.id)",
      en: "\"\(options.databasePath)\" is restored. \(report.summary.en)"
    )
  }
}

extension LedgerReport {
  /// Ends the command with 1 where the copy of a database is no better than the database itself.
  fileprivate func tellFaults() throws {
    guard !isSound else { return }
    for line in faultLines { StandardStreams.tell(line[SpokenLanguage.current]) }
    throw FaultsPrinted(status: .faultsFound)
  }
}
