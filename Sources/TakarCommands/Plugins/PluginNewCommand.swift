import ArgumentParser
import Assessment
import Glibc
import PluginHost

struct PluginNewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new",
      abstract: spoken(
        id: "Plugin awal yang lengkap, dalam Python; lolos pemeriksaan sejak awal.",
        en: "A complete starting plugin, in Python; it passes the check from the start."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .both(id: "Folder baru.", en: "The new folder."), completion: .directory)
  var folder: String

  @Option(help: .both(id: "Id plugin: lembaga/nama.", en: "Id of the plugin: vendor/name."))
  var id: String

  func validate() throws {
    guard PluginNewCommand.isID(id) else {
      throw ValidationError(
        spoken(id: "--id berbentuk lembaga/nama, huruf kecil, angka dan -", en: "--id is vendor/name: a-z, 0-9 and -")
      )
    }
  }

  func run() throws {
    let program = try StartingPlugin(id: id)
    try FolderWriting.write(Array(program.source.utf8), to: "\(folder)/\(StartingPlugin.fileName)")
    guard chmod("\(folder)/\(StartingPlugin.fileName)", 0o700) == 0 else {
      throw CommandFailure("E0902", .cannotCreate, LocalizedText(id: "izin ditolak", en: "permission denied"))
    }
    try FolderWriting.write(Array(program.manifest.utf8), to: "\(folder)/\(PluginManifest.fileName)")
    options.tell(
      id: "\(folder) dibuat. Sunting, perbarui digest, lalu `takar plugin check \(folder)`.",
      en: "\(folder) is made. Edit it, renew the digest, then `takar plugin check \(folder)`."
    )
  }

  private static func isID(_ id: String) -> Bool {
    let parts = id.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, !EvaluatorRegistry.isReserved(id) else { return false }
    return parts.allSatisfy { part in
      guard let first = part.utf8.first, (97...122).contains(first) else { return false }
      return part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }
  }
}

/// The Python example under another id, with its manifest.
struct StartingPlugin {
  static let fileName = "evaluator.py"

  let source: String
  private let id: String

  init(id: String) throws(CommandFailure) {
    let files = EmbeddedFiles.below("Examples/plugins/median-python")
    guard let file = files.first(where: { $0.path.hasSuffix(".py") }) else {
      throw CommandFailure(
        "E0506",
        .defect,
        LocalizedText(id: "contoh plugin tidak ada dalam program", en: "the example plugin is not in the program")
      )
    }
    self.id = id
    source = String(decoding: file.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("ID = ") ? "ID = \"\(id)\"" : String($0) }
      .joined(separator: "\n")
  }

  var manifest: String {
    """
    {
      "takar": "plugin/1",
      "id": "\(id)",
      "version": "1.0.0",
      "protocol": 1,
      "executable": "\(StartingPlugin.fileName)",
      "digest": "\(PluginInspection.digest(ofProgram: Array(source.utf8)))",
      "kinds": ["managerial", "sociocultural"],
      "limits": {"memory_mb": 128, "batch_seconds": 5, "output_mb": 4}
    }

    """
  }
}
