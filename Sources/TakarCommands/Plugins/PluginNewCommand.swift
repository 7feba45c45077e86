import ArgumentParser
import Assessment
import Glibc
import PluginHost

struct PluginNewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new",
      abstract: spoken(
        id: "Plugin awal yang lengkap, dalam Python atau Swift; lolos pemeriksaan sejak awal.",
        en: "A complete starting plugin, in Python or Swift; it passes the check from the start."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .both(id: "Folder baru.", en: "The new folder."), completion: .directory)
  var folder: String

  @Option(help: .both(id: "Id plugin: lembaga/nama.", en: "Id of the plugin: vendor/name."))
  var id: String

  @Option(help: .both(id: "Bahasa: python, swift.", en: "Language: python, swift."))
  var language: StartingPlugin.Language = .python

  @Option(
    help: .both(id: "Untuk Swift: folder atau URL paket Takar.", en: "For Swift: folder or URL of Takar's package."),
    completion: .directory
  )
  var takar: String?

  func validate() throws {
    guard ManifestReader.isIdentifier(id) else {
      throw ValidationError(
        spoken(
          id: "--id berbentuk lembaga/nama, huruf kecil, angka dan -, paling banyak 100 huruf, bukan takar/",
          en: "--id is vendor/name: a-z, 0-9 and -, at most 100 characters, not takar/"
        )
      )
    }
    guard language == .python || takar != nil else {
      throw ValidationError(
        spoken(
          id: "--language swift memerlukan --takar: folder atau URL paket Takar",
          en: "--language swift needs --takar: folder or URL of Takar's package"
        )
      )
    }
  }

  func run() throws {
    let plugin =
      switch language {
      case .python: try StartingPlugin.python(id: id)
      case .swift: try StartingPlugin.swift(id: id, takar: TakarPackage(takar ?? ""))
      }
    for file in plugin.files {
      let mode: mode_t = file.isExecutable ? 0o700 : 0o600
      try FolderWriting.write(Array(file.text.utf8), to: "\(folder)/\(file.path)", mode: mode)
    }
    switch language {
    case .python:
      options.tell(
        id: "\(folder) dibuat. Sunting, perbarui digest, lalu `takar plugin check \(folder)`.",
        en: "\(folder) is made. Edit it, renew the digest, then `takar plugin check \(folder)`."
      )
    case .swift:
      options.tell(
        id: "\(folder) dibuat. Sunting, `swift test`, `./assemble PLUGIN`, lalu `takar plugin check PLUGIN`.",
        en: "\(folder) is made. Edit it, `swift test`, `./assemble PLUGIN`, then `takar plugin check PLUGIN`."
      )
    }
  }
}
