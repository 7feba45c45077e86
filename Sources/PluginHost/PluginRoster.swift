package import Assessment
import Synchronization

/// The plugins of a run: found by a rubric's reference, started when first named, ended together.
package final class PluginRoster: Sendable {
  private let plugins: [RunnablePlugin]
  private let launch: @Sendable (RunnablePlugin) -> PluginLauncher
  private let processes: Int
  private let running = Mutex<[ProcessEvaluator]>([])

  /// - Parameters:
  ///   - plugins: those accepted.
  ///   - processes: how many of each may run at once: one for each core.
  ///   - hidden: files that no plugin may be able to read, the database first.
  package init(
    _ plugins: [RunnablePlugin],
    confinement: PluginConfinement = .confined,
    processes: Int,
    hidden: [String]
  ) {
    self.plugins = plugins
    self.processes = processes
    launch = { plugin in
      var launcher = PluginLauncher(plugin, confinement: confinement)
      launcher.hidden = hidden
      return launcher
    }
  }

  /// The newest version of the plugin within the major that the rubric pins; `nil` where none is accepted.
  package func plugin(for reference: PluginReference) -> RunnablePlugin? {
    let fitting = plugins.filter { plugin in
      plugin.manifest.id == reference.id && (reference.major.map { $0 == plugin.manifest.major } ?? true)
    }
    return fitting.max { $0.manifest.versionNumbers.lexicographicallyPrecedes($1.manifest.versionNumbers) }
  }

  /// The evaluator of a reference, started where it is not running yet; `nil` where none is accepted.
  package func evaluator(for reference: PluginReference) throws(PluginUnavailable) -> ProcessEvaluator? {
    guard let plugin = plugin(for: reference) else { return nil }
    if let known = running.withLock({ $0.first { $0.pool.launcher.plugin == plugin } }) { return known }
    let started = try ProcessEvaluator(PluginPool(launch(plugin), processes: processes))
    return running.withLock { running in
      if let known = running.first(where: { $0.pool.launcher.plugin == plugin }) { return known }
      running.append(started)
      return started
    }
  }

  /// What became of each plugin that was started, sorted by id.
  package var outcomes: [(plugin: RunnablePlugin, journal: PluginJournal)] {
    running.withLock { $0 }.map { ($0.pool.launcher.plugin, $0.pool.journal) }
      .sorted { $0.plugin.manifest.id < $1.plugin.manifest.id }
  }

  package func shutDown() {
    for evaluator in running.withLock({ $0 }) { evaluator.pool.shutDown() }
  }
}

extension PluginManifest {
  /// Major, minor and patch, for the order of versions.
  package var versionNumbers: [Int] { version.split(separator: ".").map { Int($0) ?? 0 } }
}
