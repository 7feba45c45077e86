import Assessment
import EvaluatorKit
import PluginHost
import ScoringEngine
import Synchronization

/// The third-party evaluators of one command: looked for when a rubric first names one, started when first used.
final class ThirdPartyEvaluators: Sendable {
  private struct State {
    var shelf: PluginShelf?
    var rosters: [String: PluginRoster] = [:]
    var known: [PluginReference: AvailableEvaluator] = [:]
    var unavailable: [PluginUnavailable] = []
    var recorded: [String: PluginShelf.Standing] = [:]
  }

  private let confinement: PluginConfinement
  private let hidden: [String]
  private let digests: [String: String]
  private let state: Mutex<State>

  /// - Parameters:
  ///   - hidden: files that no plugin may be able to read.
  ///   - digests: by id, the accepted copies that are to run whatever was accepted since.
  ///   - shelf: the plugins of this machine; `nil` = they are looked for when one is asked for.
  init(
    _ confinement: PluginConfinement,
    hidden: [String],
    digests: [String: String] = [:],
    shelf: PluginShelf? = nil
  ) {
    self.confinement = confinement
    self.hidden = hidden
    self.digests = digests
    state = Mutex(State(shelf: shelf))
  }

  func standing(of reference: PluginReference) -> PluginShelf.Standing {
    state.withLock { standing(of: reference, &$0) }
  }

  private func standing(of reference: PluginReference, _ state: inout State) -> PluginShelf.Standing {
    guard let digest = digests[reference.id] else { return Self.shelf(&state).standing(of: reference) }
    if let known = state.recorded[digest] { return known }
    let standing = PluginShelf.standing(ofCopy: digest, named: reference.id)
    state.recorded[digest] = standing
    return standing
  }

  /// The evaluator of a plugin that is accepted; one that cannot be started fails every case it is asked.
  func evaluator(for reference: PluginReference) -> AvailableEvaluator? {
    state.withLock { state in
      if let known = state.known[reference] { return known }
      guard case .accepted(let plugin) = standing(of: reference, &state) else { return nil }
      let evaluator = start(plugin, reference, &state)
      let available = AvailableEvaluator(evaluator, digest: plugin.digest)
      state.known[reference] = available
      return available
    }
  }

  /// What could not be started, in the order of its first use.
  var unavailable: [PluginUnavailable] { state.withLock { $0.unavailable } }

  /// What became of each plugin that was started.
  var outcomes: [(plugin: RunnablePlugin, journal: PluginJournal)] {
    state.withLock { $0.rosters.values.flatMap(\.outcomes) }
      .sorted { ($0.plugin.manifest.id, $0.plugin.digest) < ($1.plugin.manifest.id, $1.plugin.digest) }
  }

  private static func shelf(_ state: inout State) -> PluginShelf {
    if let shelf = state.shelf { return shelf }
    let shelf = PluginShelf()
    state.shelf = shelf
    return shelf
  }

  private func start(_ plugin: RunnablePlugin, _ reference: PluginReference, _ state: inout State) -> any Evaluator {
    let roster = state.rosters[plugin.digest] ?? roster(of: plugin)
    state.rosters[plugin.digest] = roster
    do throws(PluginUnavailable) {
      if let evaluator = try roster.evaluator(for: reference) { return evaluator }
      preconditionFailure("a roster holds the plugin it was made of")
    } catch {
      state.unavailable.append(error)
      return UnavailableEvaluator(plugin.manifest, because: error)
    }
  }

  private func roster(of plugin: RunnablePlugin) -> PluginRoster {
    PluginRoster([plugin], confinement: confinement, processes: AllCores.count, hidden: hidden)
  }
}
