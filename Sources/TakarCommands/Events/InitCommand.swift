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
    try create()
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

  /// Whatever keeps the file from being made: it cannot be created (73), except where the disk itself fails.
  private func create() throws {
    do throws(StoreError) {
      try Store.create(at: options.databasePath, options.storeOptions).close()
    } catch {
      guard [.missing, .noPermission, .readOnly].contains(error.code) else { throw error }
      throw CommandFailure(
        "E0712",
        .cannotCreate,
        LocalizedText(id: "basis data tidak dapat dibuat di sini", en: "the database cannot be created here"),
        place: options.databasePath,
        advice: LocalizedText(
          id: "Buat dulu foldernya, atau pilih folder yang boleh Anda tulisi.",
          en: "Make the folder first, or choose one that you may write to."
        )
      )
    }
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
