import Dispatch
import Synchronization

/// Makes items on another core while the caller uses the ones before. Memory: the items that wait, two at most.
final class ReadAhead<Item: Sendable>: Sendable {
  private struct State {
    var waiting: [Item] = []
    var end: Result<Void, any Error>?
    var isCancelled = false
  }

  /// The caller failed; nobody wants the rest.
  private struct Cancelled: Error {}

  private let state = Mutex(State())
  private let room = DispatchSemaphore(value: 2)
  private let news = DispatchSemaphore(value: 0)
  private let producer = DispatchGroup()

  private init() {}

  /// Hands every item to `use`, in order and on the caller's thread. Throws what either of the two throws; returns or
  /// throws when both are done.
  static func run(
    _ make: @escaping @Sendable (_ deliver: (Item) throws -> Void) throws -> Void,
    use: (Item) throws -> Void
  ) throws {
    let line = ReadAhead()
    line.producer.enter()
    DispatchQueue.global(qos: .userInitiated).async {
      let end = Result { try make { try line.put($0) } }
      line.state.withLock { $0.end = end }
      line.news.signal()
      line.producer.leave()
    }
    defer { line.finish() }
    while let item = try line.next() { try use(item) }
  }

  private func put(_ item: Item) throws {
    room.wait()
    let isCancelled = state.withLock { state in
      state.waiting.append(item)
      return state.isCancelled
    }
    if isCancelled { throw Cancelled() }
    news.signal()
  }

  /// `nil` after the last item.
  private func next() throws -> Item? {
    news.wait()
    let (item, end) = state.withLock { state in
      (state.waiting.isEmpty ? nil : state.waiting.removeFirst(), state.end)
    }
    room.signal()
    guard item == nil else { return item }
    try end?.get()
    return nil
  }

  private func finish() {
    state.withLock { $0.isCancelled = true }
    room.signal()
    producer.wait()
  }
}
