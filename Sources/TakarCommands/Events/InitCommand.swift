import ArgumentParser
import Assessment
import AssessmentStore
import Glibc

struct InitCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init",
      abstract: spoken(
        id: "Basis data baru, dan folder Rubrics bila belum ada.",
        en: "A new database, and a Rubrics folder when there is none."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Flag(
    help: .both(
      id: "Jangan menyalin definisi bawaan ke folder Rubrics.",
      en: "Do not copy the embedded definitions to a Rubrics folder."
    )
  )
  var bare = false

  func run() throws {
    try Store.create(at: options.databasePath).close()
    options.tell(
      id: "Basis data dibuat: \(options.databasePath)",
      en: "Database created: \(options.databasePath)"
    )
    if !bare, options.rubricFolders == nil { try copyDefinitions() }
    options.tell(
      id: "Selanjutnya: takar import employees pegawai.csv; takar event create ID --rubric … --purpose … --date …",
      en: "Next: takar import employees employees.csv; takar event create ID --rubric … --purpose … --date …"
    )
  }

  private func copyDefinitions() throws {
    let files = EmbeddedFiles.below("Rubrics")
    for file in files { try FolderWriting.write(file.bytes, to: file.path) }
    options.tell(
      id: "\(files.count) definisi bawaan disalin ke folder Rubrics; ubah sesuai lembaga Anda.",
      en:
        "\(files.count) embedded definitions were copied to the folder Rubrics; change them as your institution needs."
    )
  }
}
