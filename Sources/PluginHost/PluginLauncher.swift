import Assessment
import CPluginSpawn
import Glibc

/// Whether third-party code runs confined, or (asked for by name) with limits alone.
package enum PluginConfinement: String, Hashable, Sendable {
  case confined
  case unconfined
}

/// Starts the processes of one plugin.
package struct PluginLauncher: Sendable {
  package let plugin: RunnablePlugin
  package let confinement: PluginConfinement
  /// Files that the plugin may not even be able to read: the database. A start that would expose one is refused.
  package var hidden: [String] = []
  /// Replaces values of the clean environment; for checks that a time zone or locale changes nothing.
  package var environment: [String: String] = [:]

  package init(_ plugin: RunnablePlugin, confinement: PluginConfinement = .confined) {
    self.plugin = plugin
    self.confinement = confinement
  }

  /// Whether the kernel can confine at all.
  package static var canConfine: Bool { plugin_landlock_version() > 0 }

  func start() throws(PluginUnavailable) -> ChildProcess {
    guard confinement == .unconfined || Self.canConfine else {
      throw PluginUnavailable(
        "no-confinement",
        plugin: plugin.manifest.id,
        LocalizedText(
          id: "kernel ini tidak memiliki Landlock, jadi plugin tidak dapat dikurung; pakai --unconfined bila dipercaya",
          en: "this kernel has no Landlock, so the plugin cannot be confined; use --unconfined if you trust it"
        )
      )
    }
    try refuseExposure()
    var child = plugin_child()
    var failure = plugin_failure()
    guard spawn(&child, &failure) == 0 else {
      throw PluginUnavailable(
        "start",
        plugin: plugin.manifest.id,
        LocalizedText(id: "proses plugin tidak dapat dimulai", en: "the plugin's process cannot be started"),
        cause: "\(Self.name(failure.stage)): \(String(cString: strerror(failure.code)))"
      )
    }
    return ChildProcess(child)
  }

  private func refuseExposure() throws(PluginUnavailable) {
    let allowance = PluginAllowance(folder: plugin.folder, reads: plugin.manifest.reads)
    guard let exposed = allowance.exposes(hidden) else { return }
    throw PluginUnavailable(
      "exposed",
      plugin: plugin.manifest.id,
      LocalizedText(
        id: "plugin dapat membaca \"\(exposed)\"; pindahkan berkas itu dari folder plugin dan folder sistem",
        en: "the plugin could read \"\(exposed)\"; move that file out of the plugin's and the system's folders"
      )
    )
  }

  private func spawn(_ child: inout plugin_child, _ failure: inout plugin_failure) -> Int32 {
    signal(SIGPIPE, SIG_IGN)
    let limits = plugin.manifest.limits
    let readable = PluginAllowance(folder: plugin.folder, reads: plugin.manifest.reads).paths
    return withCStrings([plugin.program]) { arguments in
      withCStrings(cleanEnvironment) { environment in
        withCStrings(readable) { readable in
          plugin.folder.withCString { folder in
            var request = plugin_request()
            request.program = UnsafePointer(arguments[0])
            request.arguments = UnsafePointer(arguments.baseAddress)
            request.environment = UnsafePointer(environment.baseAddress)
            request.folder = folder
            let list = UnsafeRawPointer(readable.baseAddress)
            request.readable = list?.assumingMemoryBound(to: UnsafePointer<CChar>?.self)
            request.readable_count = readable.count - 1
            request.limits = plugin_limits(
              data_bytes: UInt64(limits.memory) << 20,
              open_files: UInt64(limits.openFiles),
              threads: limits.allowsThreads ? 1 : 0
            )
            request.confinement = confinement == .confined ? PLUGIN_CONFINED : PLUGIN_UNCONFINED
            return plugin_spawn(&request, &child, &failure)
          }
        }
      }
    }
  }

  /// All that the plugin sees of an environment.
  private var cleanEnvironment: [String] {
    var values = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC", "PYTHONDONTWRITEBYTECODE": "1",
    ]
    values.merge(environment) { $1 }
    return values.map { "\($0.key)=\($0.value)" }.sorted()
  }

  private static func name(_ stage: plugin_stage) -> String {
    switch stage {
    case PLUGIN_STAGE_PIPES: "pipes"
    case PLUGIN_STAGE_LANDLOCK, PLUGIN_STAGE_RESTRICT: "Landlock"
    case PLUGIN_STAGE_FORK: "fork"
    case PLUGIN_STAGE_SESSION: "session"
    case PLUGIN_STAGE_DESCRIPTORS: "descriptors"
    case PLUGIN_STAGE_FOLDER: "folder"
    case PLUGIN_STAGE_LIMITS: "limits"
    case PLUGIN_STAGE_PRIVILEGES: "privileges"
    case PLUGIN_STAGE_SECCOMP: "seccomp"
    default: "exec"
    }
  }
}

/// The texts as C strings with a null pointer behind them, for the time of the call.
private func withCStrings<Result>(
  _ texts: [String],
  _ body: (UnsafeMutableBufferPointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var pointers = texts.map { strdup($0) } + [nil]
  defer { for pointer in pointers { free(pointer) } }
  return pointers.withUnsafeMutableBufferPointer { body($0) }
}
