import ArgumentParser
import Assessment
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
