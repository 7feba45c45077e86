import Dispatch
import Glibc

/// Work on many values at once, one part of them for each core.
enum AllCores {
  static var count: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// What the body makes of each part, in the order of the values, whatever the number of threads.
  static func map<Value, Made>(
    _ values: [Value],
    threads: Int = count,
    _ body: (ArraySlice<Value>) -> [Made]
  ) -> [Made] {
    let parts = max(1, min(threads, values.count))
    guard parts > 1 else { return body(values[...]) }
    var made = [[Made]](repeating: [], count: parts)
    made.withUnsafeMutableBufferPointer { buffer in
      // Each iteration writes its own element and no other, and reads its own part of the values.
      nonisolated(unsafe) let (target, body, values) = (buffer, body, values)
      DispatchQueue.concurrentPerform(iterations: parts) { part in
        target[part] = body(values[(values.count * part / parts)..<(values.count * (part + 1) / parts)])
      }
    }
    return made.flatMap { $0 }
  }
}
