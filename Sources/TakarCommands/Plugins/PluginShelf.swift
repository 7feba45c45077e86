import Assessment
import EvaluatorKit
import FoundationEssentials
import PluginHost
import SourceDiagnostics

/// The third-party plugins of this machine: those on the search path, and the copies that were accepted.
struct PluginShelf: Sendable {
  /// How a rubric's plugin stands here.
  enum Standing: Sendable {
    /// The accepted copy, which is what runs.
    case accepted(RunnablePlugin)
    /// It is on the path, but not as it was accepted, or it was never accepted.
    case refused(PluginUnavailable)
    case unknown
  }

  /// On the path and whole; of the same id and version the first.
  let found: [RunnablePlugin]
  /// Folders of the path with a manifest of this id that are not whole.
  private let broken: [(id: String, folder: String)]
  let accepted: [RunnablePlugin]
  /// What is wrong with folders on the path.
  let faults: [Diagnostic]

  init() {
    let home = ProcessEnvironment.value("HOME")
    let path = PluginSearchPath(variable: ProcessEnvironment.value("TAKAR_PLUGIN_PATH"), home: home)
    let collector = DiagnosticCollector()
    found = path.find(collector: collector)
    faults = collector.diagnostics
    let whole = Set(found.map(\.folder))
    broken = faults.isEmpty ? [] : path.candidates().filter { !whole.contains($0) }.compactMap(PluginShelf.named)
    accepted = PluginShelf.store?.plugins() ?? []
  }

  /// `TAKAR_PLUGIN_STORE`, or a folder of the user's own.
  static var storeFolder: String? {
    ProcessEnvironment.value("TAKAR_PLUGIN_STORE")
      ?? ProcessEnvironment.value("HOME").map { $0 + "/.local/share/takar/accepted" }
  }

  /// The place of accepted copies, or `nil` where nothing says where it is.
  static var store: PluginStore? { storeFolder.map(PluginStore.init(folder:)) }

  /// What a rubric's reference leads to. What stands on the path decides; without it, the newest accepted copy.
  func standing(of reference: PluginReference) -> Standing {
    if let other = broken.first(where: { $0.id == reference.id && !isWhole($0.id) }) {
      return .refused(.notAccepted(other.id, other.folder, isChanged: accepted.contains { $0.manifest.id == other.id }))
    }
    let onPath = newest(found, reference)
    guard let plugin = onPath else { return newest(accepted, reference).map(Standing.accepted) ?? .unknown }
    if let copy = accepted.first(where: { $0.digest == plugin.digest }) { return .accepted(copy) }
    let isChanged = accepted.contains { $0.manifest.id == plugin.manifest.id }
    return .refused(.notAccepted(plugin.manifest.id, plugin.folder, isChanged: isChanged))
  }

  /// The accepted copy of exactly those bytes. Cost: that of this copy, whatever else is on the shelf.
  static func standing(ofCopy digest: String, named id: String) -> Standing {
    do throws(PluginUnavailable) {
      guard let store else { return .unknown }
      return .accepted(try store.find(digest))
    } catch {
      let copy = "\(id) \(digest.prefix(19))…"
      var reason = error
      reason.plugin = id
      reason.message = LocalizedText(id: "\(copy): \(error.message.id)", en: "\(copy): \(error.message.en)")
      return .refused(reason)
    }
  }

  private func isWhole(_ id: String) -> Bool { found.contains { $0.manifest.id == id } }

  private func newest(_ plugins: [RunnablePlugin], _ reference: PluginReference) -> RunnablePlugin? {
    plugins.filter { plugin in
      plugin.manifest.id == reference.id && (reference.major.map { $0 == plugin.manifest.major } ?? true)
    }.max { $0.manifest.versionNumbers.lexicographicallyPrecedes($1.manifest.versionNumbers) }
  }

  /// The id that a manifest claims, whatever else is wrong in its folder.
  private static func named(_ folder: String) -> (id: String, folder: String)? {
    guard let data = FileManager.default.contents(atPath: folder + "/" + PluginManifest.fileName) else { return nil }
    let reader = ManifestReader(file: folder, collector: DiagnosticCollector())
    return reader.read([UInt8](data)).map { (id: $0.id, folder: folder) }
  }
}

extension PluginUnavailable {
  fileprivate static func notAccepted(_ id: String, _ folder: String, isChanged: Bool) -> PluginUnavailable {
    PluginUnavailable(
      isChanged ? "changed" : "not-accepted",
      plugin: id,
      isChanged
        ? LocalizedText(
          id: "plugin \"\(id)\" berubah sejak diterima",
          en: "the plugin \"\(id)\" has changed since it was accepted"
        )
        : LocalizedText(id: "plugin \"\(id)\" belum diterima", en: "the plugin \"\(id)\" is not accepted"),
      cause: folder
    )
  }
}
