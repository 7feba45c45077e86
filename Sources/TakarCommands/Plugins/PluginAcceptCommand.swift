import ArgumentParser
import Assessment
import Glibc
import JSONText
import PluginHost

struct PluginAcceptCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "accept",
      abstract: spoken(
        id: "Menerima plugin: foldernya disalin, hanya baca, di bawah sidik jarinya; salinan itulah yang dijalankan.",
        en: "Accepts a plugin: its folder is copied, read-only, under its digest; that copy is what runs."
      )
    )
  }

  @OptionGroup var options: GlobalOptions

  @Argument(help: .both(id: "Folder plugin.", en: "The plugin's folder."), completion: .directory)
  var path: String

  @Option(help: .both(id: "Siapa yang menerima.", en: "Who accepts it."))
  var author: String?

  func run() throws {
    let plugin = try PluginFolder(path).inspected(options)
    guard let folder = PluginShelf.storeFolder else { throw CommandFailure.withoutStore() }
    let copy: RunnablePlugin
    do throws(PluginUnavailable) {
      copy = try PluginStore(folder: folder).accept(plugin)
    } catch {
      throw CommandFailure(error)
    }
    try AcceptanceLog(folder: folder).record(plugin, by: author)
    options.tell(
      id: "\(copy.manifest.id)@\(copy.manifest.version) diterima: \(copy.digest)",
      en: "\(copy.manifest.id)@\(copy.manifest.version) is accepted: \(copy.digest)"
    )
  }
}

/// Who accepted which bytes, when and from where: one JSON object a line, only ever added to.
struct AcceptanceLog {
  let folder: String

  func record(_ plugin: RunnablePlugin, by author: String?) throws(CommandFailure) {
    let entry: JSONValue = [
      "recorded": .number(JSONNumber(Int(time(nil)))), "user": .number(JSONNumber(Int(getuid()))),
      "author": author.map { .string($0) } ?? .null, "plugin": .string(plugin.manifest.id),
      "version": .string(plugin.manifest.version), "digest": .string(plugin.digest),
      "from": .string(plugin.folder),
    ]
    let line = Array((entry.compactText + "\n").utf8)
    let path = folder + "/accepted.jsonl"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    let count = line.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard count == line.count, fsync(descriptor) == 0 else { throw failure(path) }
  }

  private func failure(_ path: String) -> CommandFailure {
    let reason = String(cString: strerror(errno))
    return CommandFailure(
      "E0902",
      .cannotCreate,
      LocalizedText(id: "tidak dapat dibuat: \(reason)", en: "cannot be created: \(reason)"),
      place: path,
      advice: LocalizedText(id: "Periksa izin dan ruangnya.", en: "Check permissions and space.")
    )
  }
}
