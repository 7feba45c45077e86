import Assessment
import EvaluatorKit
import Glibc

/// Six ratings by two assessors and three methods, many times over.
struct PluginWorkload {
  let setup: EvaluatorSetup
  let cases: [EvaluationCase]

  init(cases count: Int) {
    let methods = ["bei", "lgd", "in-tray"].map { Method(id: $0, title: $0, measures: [.level]) }
    let competency = Competency(code: "M.01", title: "Integritas", definition: "…", levels: [])
    let frame = ExampleFrame(competency: competency, kind: .managerial, methods: methods)
    let rows = methods.flatMap { [ExampleRow($0.id, by: "A", "3"), ExampleRow($0.id, by: "B", "2.5")] }
    let (setup, input) = frame.filled(with: rows)
    self.setup = setup
    cases = (0..<count).map { place in
      var one = input
      let first = one.evidence.startIndex
      one.evidence[first].value = .number(FixedDecimal(millionths: Int64(place % 10) * 500_000))
      return one
    }
  }

  /// What a run cost: nanoseconds a case, by the wall clock and of each side's processor.
  struct Cost {
    let wall: Double
    let host: Double
    let plugin: Double
    let measured: Int

    func line(of name: String) -> String {
      let capacity = Int(1e9 / max(host, plugin))
      return "\(name): \(Int(1e9 / wall)) cases/s, \(measured) measured; processor time a case: host \(Int(host)) ns,"
        + " plugin \(Int(plugin)) ns, so \(capacity) cases/s with a core for each"
    }
  }

  /// - Parameter children: ends the plugin and gives its processor time in nanoseconds.
  func measured(_ evaluator: any Evaluator, children: () -> UInt64) throws(ParameterFaults) -> Cost {
    let prepared = try evaluator.prepare(setup)
    let (before, own) = (Self.processorTime(of: RUSAGE_CHILDREN), Self.processorTime(of: RUSAGE_SELF))
    let start = Self.now
    let findings = prepared.evaluate(batch: cases)
    let wall = Self.now - start
    let host = Self.processorTime(of: RUSAGE_SELF) - own
    let plugin = max(children(), before) - before
    let number = Double(cases.count)
    return Cost(
      wall: Double(wall) / number,
      host: Double(host) / number,
      plugin: Double(plugin) / number,
      measured: findings.count { $0.figure != nil }
    )
  }

  static func processorTime(of whom: __rusage_who) -> UInt64 {
    var usage = rusage()
    getrusage(__rusage_who_t(whom.rawValue), &usage)
    let seconds = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
    let rest = usage.ru_utime.tv_usec + usage.ru_stime.tv_usec
    return UInt64(seconds) * 1_000_000_000 + UInt64(rest) * 1000
  }

  static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
