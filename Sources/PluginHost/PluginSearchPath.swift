import FoundationEssentials
package import SourceDiagnostics

/// Where plugins are looked for: `TAKAR_PLUGIN_PATH`, then the user's own folder. Never the current folder.
package struct PluginSearchPath: Hashable, Sendable {
  /// Absolute, in the order of search.
  package let folders: [String]
  /// Entries of the variable that are not absolute and therefore not used.
  package let ignored: [String]

  /// - Parameter variable: the value of `TAKAR_PLUGIN_PATH`.
  package init(variable: String?, home: String?) {
    let entries = (variable ?? "").split(separator: ":").map(String.init)
    ignored = entries.filter { !$0.hasPrefix("/") }
    var folders = entries.filter { $0.hasPrefix("/") }
    if let home, home.hasPrefix("/") { folders.append(home + "/.local/share/takar/plugins") }
    self.folders = folders
  }

  /// The plugins' own folders: those with a manifest, sorted within each folder of the path.
  package func candidates() -> [String] {
    folders.flatMap { folder in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return names.sorted().map { folder + "/" + $0 }.filter {
        FileManager.default.fileExists(atPath: $0 + "/" + PluginManifest.fileName)
      }
    }
  }

  /// Every plugin that can be used; of the same id and version the first counts. Faults of others are reported.
  package func find(collector: DiagnosticCollector) -> [RunnablePlugin] {
    var found: [RunnablePlugin] = []
    for folder in candidates() {
      guard let plugin = PluginInspection.inspect(folder: folder, collector: collector) else { continue }
      let isKnown = found.contains {
        $0.manifest.id == plugin.manifest.id && $0.manifest.version == plugin.manifest.version
      }
      if !isKnown { found.append(plugin) }
    }
    return found
  }
}
