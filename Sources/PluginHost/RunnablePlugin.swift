package import Assessment

/// A plugin whose manifest was read and whose files were digested: ready to be started from its folder.
package struct RunnablePlugin: Hashable, Sendable {
  package var manifest: PluginManifest
  /// Absolute, without links.
  package var folder: String
  /// `sha256:…` of everything in the folder.
  package var digest: String

  package init(manifest: PluginManifest, folder: String, digest: String) {
    self.manifest = manifest
    self.folder = folder
    self.digest = digest
  }

  var program: String { folder + "/" + manifest.executable }

  /// How a result names it.
  package var pin: PluginPin { PluginPin(id: manifest.id, version: manifest.version, digest: digest) }
}
