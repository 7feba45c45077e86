package import Assessment

/// A plugin cannot be used: not found, changed, refused by the kernel, or its handshake failed.
package struct PluginUnavailable: Error, Hashable, Sendable {
  /// Stable: `not-found`, `changed`, `no-confinement`, `exposed`, `start`, `ended`, `handshake`, `description`, `files`.
  package var code: String
  package var plugin: String
  package var message: LocalizedText
  /// What the system or the plugin itself said.
  package var cause: String?

  package init(_ code: String, plugin: String, _ message: LocalizedText, cause: String? = nil) {
    self.code = code
    self.plugin = plugin
    self.message = message
    self.cause = cause
  }
}
