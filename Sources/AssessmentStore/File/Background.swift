import Dispatch
import Synchronization

/// A value that is made on another core while its maker goes on.
package final class Background<Value: Sendable>: Sendable {
  private let group = DispatchGroup()
  private let outcome = Mutex<Result<Value, any Error>?>(nil)

  /// Starts at once. The work must not need anything that the caller holds.
  package init(_ make: @escaping @Sendable () throws -> Value) {
    group.enter()
    DispatchQueue.global(qos: .userInitiated).async { [self] in
      let made = Result { try make() }
      outcome.withLock { $0 = made }
      group.leave()
    }
  }

  /// Waits for the value, or throws what its making threw.
  package func value() throws -> Value {
    group.wait()
    guard let outcome = outcome.withLock({ $0 }) else { preconditionFailure("the work left its group unfinished") }
    return try outcome.get()
  }
}
