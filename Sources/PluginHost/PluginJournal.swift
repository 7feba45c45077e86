package import EvaluatorKit
import Synchronization

/// What went wrong with a plugin in a run: for the summary and for whoever mends it.
package final class PluginJournal: Sendable {
  /// A case without a finding, and why.
  package struct Incident: Hashable, Sendable {
    package var competency: String
    package var failure: EvaluatorFailure
    package var detail: String
  }

  private struct State {
    var failedCases = 0
    var restarts = 0
    var incidents: [Incident] = []
    var lastRestart: PluginFailure?
  }

  private let state = Mutex(State())

  package init() {}

  /// Cases recorded as failed.
  package var failedCases: Int { state.withLock { $0.failedCases } }
  /// Processes that had to be replaced.
  package var restarts: Int { state.withLock { $0.restarts } }
  /// Why the last process was replaced.
  package var lastRestart: PluginFailure? { state.withLock { $0.lastRestart } }
  /// The first hundred failed cases, sorted, so that threads do not change their order.
  package var incidents: [Incident] {
    state.withLock { $0.incidents }.sorted {
      ($0.competency, $0.failure.rawValue, $0.detail) < ($1.competency, $1.failure.rawValue, $1.detail)
    }
  }

  func countRestart(_ failure: PluginFailure) {
    state.withLock { state in
      state.restarts += 1
      state.lastRestart = failure
    }
  }

  func recordFailedCase(_ competency: String, _ failure: PluginFailure) {
    state.withLock { state in
      state.failedCases += 1
      guard state.incidents.count < 100 else { return }
      state.incidents.append(Incident(competency: competency, failure: failure.kind, detail: failure.detail))
    }
  }
}
