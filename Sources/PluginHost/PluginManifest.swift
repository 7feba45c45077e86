package import Assessment

/// `plugin.json`: what a plugin says of itself, read and checked before any of its code runs.
package struct PluginManifest: Hashable, Sendable {
  /// `vendor/name`.
  package var id: String
  /// `major.minor.patch`.
  package var version: String
  /// The version of the protocol that it speaks.
  package var protocolVersion: Int
  /// The program, below the plugin's folder.
  package var executable: String
  /// `sha256:…` of the program's bytes.
  package var digest: String
  package var kinds: [CompetencyKind]
  package var limits: PluginLimits
  /// Further folders below `/usr` or `/opt` that it must read: an interpreter, a library.
  package var reads: [String]

  /// The name of the file in the plugin's folder.
  package static let fileName = "plugin.json"

  package var major: Int { Int(version.prefix { $0 != "." }) ?? 0 }
}
