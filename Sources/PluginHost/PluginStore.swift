import Assessment
import FoundationEssentials
import Glibc
import SourceDiagnostics

/// Accepted plugins: each folder copied, read-only, under its digest, so that nothing is swapped between check and start.
package struct PluginStore: Hashable, Sendable {
  package let folder: String

  package init(folder: String) { self.folder = folder }

  /// Copies the plugin into the store; what is there already under the same digest is checked and kept.
  package func accept(_ plugin: RunnablePlugin) throws(PluginUnavailable) -> RunnablePlugin {
    do {
      let entries = try PluginFiles(folder: plugin.folder).entries()
      guard PluginFiles.digest(entries) == plugin.digest else { throw changed(plugin) }
      let place = place(of: plugin.digest)
      if !FileManager.default.fileExists(atPath: place) { try copy(entries, to: place) }
      return try find(plugin.digest)
    } catch let error as PluginFileError {
      throw PluginUnavailable(
        "files",
        plugin: plugin.manifest.id,
        Self.filesMessage,
        cause: "\(error.path): \(error.reason)"
      )
    } catch let error as PluginUnavailable {
      throw error
    } catch {
      throw PluginUnavailable("files", plugin: plugin.manifest.id, Self.filesMessage)
    }
  }

  /// The accepted plugin of that digest, digested again; refused where a single byte differs.
  package func find(_ digest: String) throws(PluginUnavailable) -> RunnablePlugin {
    let collector = DiagnosticCollector()
    guard let plugin = PluginInspection.inspect(folder: place(of: digest), collector: collector) else {
      throw PluginUnavailable(
        "not-found",
        plugin: digest,
        LocalizedText(
          id: "plugin belum diterima (takar plugin accept)",
          en: "the plugin is not accepted (takar plugin accept)"
        ),
        cause: collector.diagnostics.first?.message.en
      )
    }
    guard plugin.digest == digest else { throw changed(plugin) }
    return plugin
  }

  /// Every accepted plugin that is still whole, sorted by id and version.
  package func plugins() -> [RunnablePlugin] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let found = names.sorted().filter { $0.hasPrefix("sha256-") }.compactMap {
      try? find("sha256:" + $0.dropFirst(7))
    }
    return found.sorted {
      ($0.manifest.id, $0.manifest.version, $0.digest) < ($1.manifest.id, $1.manifest.version, $1.digest)
    }
  }

  private func place(of digest: String) -> String { folder + "/sha256-" + digest.dropFirst(7) }

  private func changed(_ plugin: RunnablePlugin) -> PluginUnavailable {
    PluginUnavailable(
      "changed",
      plugin: plugin.manifest.id,
      LocalizedText(
        id: "plugin berubah sejak diterima; terima lagi setelah diperiksa",
        en: "the plugin has changed since it was accepted; accept it again after checking it"
      ),
      cause: plugin.digest
    )
  }

  private static let filesMessage = LocalizedText(
    id: "berkas plugin tidak dapat disalin ke tempat penyimpanan",
    en: "the plugin's files cannot be copied into the store"
  )

  /// Copies beside the place and renames, so that a half copy is never found.
  private func copy(_ entries: [PluginFiles.Entry], to place: String) throws(PluginFileError) {
    let draft = place + ".\(getpid()).draft"
    for entry in entries { try write(entry, below: draft) }
    try seal(draft, entries)
    guard rename(draft, place) == 0 || errno == EEXIST || errno == ENOTEMPTY else {
      throw PluginFileError(path: place, reason: .cannotWrite)
    }
  }

  private func write(_ entry: PluginFiles.Entry, below draft: String) throws(PluginFileError) {
    let path = draft + "/" + entry.path
    let parent = String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.endIndex))
    do {
      try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    } catch {
      throw PluginFileError(path: entry.path, reason: .cannotWrite)
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, entry.isExecutable ? 0o500 : 0o400)
    guard descriptor >= 0 else { throw PluginFileError(path: entry.path, reason: .cannotWrite) }
    defer { close(descriptor) }
    var written = 0
    while written < entry.bytes.count {
      let count = entry.bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, $0.count - written)
      }
      guard count > 0 else { throw PluginFileError(path: entry.path, reason: .cannotWrite) }
      written += count
    }
    guard fsync(descriptor) == 0, fchmod(descriptor, entry.isExecutable ? 0o500 : 0o400) == 0 else {
      throw PluginFileError(path: entry.path, reason: .cannotWrite)
    }
  }

  /// Takes the right to write from every folder of the copy.
  private func seal(_ draft: String, _ entries: [PluginFiles.Entry]) throws(PluginFileError) {
    var folders: Set<String> = [draft]
    for entry in entries {
      var path = entry.path[...]
      while let slash = path.lastIndex(of: "/") {
        path = path[..<slash]
        folders.insert(draft + "/" + path)
      }
    }
    for folder in folders.sorted() where chmod(folder, 0o500) != 0 {
      throw PluginFileError(path: folder, reason: .cannotWrite)
    }
  }
}
