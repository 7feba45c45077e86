import Assessment
import Dispatch
import ScoringEngine

/// Works on all cores; the values stand in the order of the items, whatever the number of threads.
enum ParallelScoring {
  static func score(_ cases: [ScoringCase], by plan: ScoringPlan, threads: Int) -> [AssessmentResult] {
    map(cases, threads: threads) { plan.score($0.map(\.person)) }
  }

  /// The values of one slice of the items for each thread, joined.
  static func map<Item: Sendable, Value: Sendable>(
    _ items: [Item],
    threads: Int,
    _ transform: @Sendable (ArraySlice<Item>) -> [Value]
  ) -> [Value] {
    let parts = max(1, min(threads, items.count))
    let slices = (0..<parts).map { items[(items.count * $0 / parts)..<(items.count * ($0 + 1) / parts)] }
    var results = [[Value]](repeating: [], count: parts)
    results.withUnsafeMutableBufferPointer { buffer in
      // Each iteration writes its own element and no other.
      nonisolated(unsafe) let target = buffer
      DispatchQueue.concurrentPerform(iterations: parts) { part in
        target[part] = transform(slices[part])
      }
    }
    return results.flatMap { $0 }
  }
}
