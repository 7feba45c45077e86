import Assessment
import Dispatch
import EvaluatorKit
import Synchronization

/// The processes of one plugin: started on demand, at most one per core, kept warm, each used by one thread at a time.
package final class PluginPool: Sendable {
  /// A process that is nobody's at the moment. Moved between threads, never shared: the pool hands each out once.
  private struct Idle: @unchecked Sendable {
    let session: PluginSession
  }

  private struct State {
    var idle: [Idle] = []
    var nextSetup: Int32 = 0
    var isSuspicious = false
    var failuresInRow = 0
    var hasSucceeded = false
    var isShut = false
  }

  let launcher: PluginLauncher
  let journal = PluginJournal()
  private let places: DispatchSemaphore
  private let state = Mutex(State())

  /// - Parameter processes: how many may run at once.
  package init(_ launcher: PluginLauncher, processes: Int) {
    self.launcher = launcher
    places = DispatchSemaphore(value: max(1, processes))
  }

  deinit { shutDown() }

  /// Ends the idle processes; those in use end when they come back.
  package func shutDown() {
    let idle = state.withLock { state in
      state.isShut = true
      defer { state.idle = [] }
      return state.idle
    }
    for place in idle { place.session.shutDown() }
  }

  /// The processes that nobody uses at the moment.
  var idleProcesses: [Int32] { state.withLock { $0.idle.map(\.session.child.identifier) } }

  /// Lends a process to `body`, waiting for one where all are busy. Whoever finds it faulty discards it.
  func withLease<Result>(_ body: (inout PluginLease) -> Result) -> Result {
    places.wait()
    defer { places.signal() }
    var lease = PluginLease(launcher: launcher, journal: journal, session: takeIdle())
    let result = body(&lease)
    if let session = lease.session { giveBack(session) }
    return result
  }

  private func takeIdle() -> PluginSession? {
    state.withLock { $0.idle.popLast() }?.session
  }

  private func giveBack(_ session: PluginSession) {
    let place = Idle(session: session)
    let isShut = state.withLock { state in
      if !state.isShut { state.idle.append(place) }
      return state.isShut
    }
    if isShut { session.shutDown() }
  }

  func newSetup() -> Int32 {
    state.withLock { state in
      defer { state.nextSetup += 1 }
      return state.nextSetup
    }
  }

  /// Once two answers differed, every case is asked twice.
  var doubling: Doubling { state.withLock { $0.isSuspicious ? .everyCase : .sampled } }

  func markSuspicious() { state.withLock { $0.isSuspicious = true } }

  // MARK: Giving up

  /// A plugin that never answered is given up after four cases, one that did after 32 failed in a row.
  var isGivenUp: Bool {
    state.withLock { $0.failuresInRow >= ($0.hasSucceeded ? 32 : 4) }
  }

  func countFailedCase() { state.withLock { $0.failuresInRow += 1 } }

  func countSuccess() {
    state.withLock { state in
      state.failuresInRow = 0
      state.hasSucceeded = true
    }
  }
}

/// A process lent to one thread; started when first asked for.
struct PluginLease {
  let launcher: PluginLauncher
  let journal: PluginJournal
  fileprivate(set) var session: PluginSession?

  /// The process, started where there is none. One that ends while it starts is started again, ten times at most: it
  /// may have been killed from outside. Whatever else goes wrong would go wrong again.
  mutating func running() throws(PluginUnavailable) -> PluginSession {
    if let session { return session }
    var attempts = 10
    while true {
      do {
        let started = try PluginSession(launcher)
        session = started
        return started
      } catch {
        attempts -= 1
        if attempts == 0 || error.code != "ended" { throw error }
      }
    }
  }

  /// Ends a process that cannot be trusted any more.
  mutating func discard(_ failure: PluginFailure) {
    session?.child.kill()
    session = nil
    journal.countRestart(failure)
  }
}
