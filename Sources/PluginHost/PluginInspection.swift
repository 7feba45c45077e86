import Assessment
package import SourceDiagnostics

extension DiagnosticCode {
  package static let pluginFiles = DiagnosticCode(
    "E0514",
    title: LocalizedText(
      id: "folder plugin hanya berisi berkas biasa yang dapat dibaca",
      en: "a plugin's folder holds plain readable files alone"
    ),
    remedy: LocalizedText(
      id: "ganti tautan dengan berkasnya; paling banyak 512 MB",
      en: "replace links by the files themselves; at most 512 MB"
    )
  )
  package static let pluginProgram = DiagnosticCode(
    "E0515",
    title: LocalizedText(
      id: "program plugin harus ada, dapat dijalankan, dan sesuai sidik jarinya",
      en: "a plugin's program is there, executable, and has the digest of the manifest"
    ),
    remedy: LocalizedText(
      id: "perbarui \"digest\" di \(PluginManifest.fileName) setelah memeriksa programnya",
      en: "renew \"digest\" in \(PluginManifest.fileName) after checking the program"
    )
  )
}

/// Reads a plugin's folder without running anything in it.
package enum PluginInspection {
  /// The plugin of a folder, or `nil` with every fault reported.
  package static func inspect(folder: String, collector: DiagnosticCollector) -> RunnablePlugin? {
    guard let folder = PluginAllowance.resolved(folder) else {
      report(.pluginFiles, folder, "not found", collector)
      return nil
    }
    do {
      return inspect(try PluginFiles(folder: folder).entries(), folder, collector)
    } catch {
      report(.pluginFiles, folder + "/" + error.path, error.reason.rawValue, collector)
      return nil
    }
  }

  /// The digest of a program's bytes, as a manifest states it.
  package static func digest(ofProgram bytes: [UInt8]) -> String { PluginFiles.digest(bytes) }

  private static func inspect(
    _ entries: [PluginFiles.Entry],
    _ folder: String,
    _ collector: DiagnosticCollector
  ) -> RunnablePlugin? {
    let file = folder + "/" + PluginManifest.fileName
    guard let manifestEntry = entries.first(where: { $0.path == PluginManifest.fileName }) else {
      report(.pluginFiles, file, "not found", collector)
      return nil
    }
    let reader = ManifestReader(file: file, collector: collector)
    guard let manifest = reader.read(manifestEntry.bytes) else { return nil }
    guard let program = entries.first(where: { $0.path == manifest.executable }), program.isExecutable else {
      report(.pluginProgram, file, manifest.executable, collector)
      return nil
    }
    guard program.digest == manifest.digest else {
      report(.pluginProgram, file, program.digest, collector)
      return nil
    }
    return RunnablePlugin(manifest: manifest, folder: folder, digest: PluginFiles.digest(entries))
  }

  private static func report(
    _ code: DiagnosticCode,
    _ file: String,
    _ fact: String,
    _ collector: DiagnosticCollector
  ) {
    collector.report(Diagnostic(code, code.stating(fact), at: SourceSpan(file: file)))
  }
}
