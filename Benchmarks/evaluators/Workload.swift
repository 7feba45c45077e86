import Assessment
import EvaluatorKit
import Glibc

/// One kind of case, many times over.
struct Workload {
  let name: String
  let evaluator: any Evaluator
  let kind: CompetencyKind
  let methods: [Method]
  let parameters: String
  let rows: [ExampleRow]

  /// One line: the best of some rounds of processor time, so that other work on the machine counts as little as can be.
  func measured(cases: Int = 1000, rounds: Int = 50) throws(ParameterFaults) -> String {
    let frame = ExampleFrame(competency: Workload.competency, kind: kind, methods: methods, parameters: parameters)
    let (setup, input) = frame.filled(with: rows)
    let prepared = try evaluator.prepare(setup)
    let batch = spread(input, over: cases)
    var best = Double.infinity
    var measured = 0
    for _ in 0..<rounds {
      let start = Workload.nanoseconds()
      let findings = prepared.evaluate(batch: batch)
      best = min(best, Double(Workload.nanoseconds() - start))
      measured = findings.count { $0.figure != nil }
    }
    return "\(name): \(Int((best / Double(cases)).rounded())) ns a case, \(measured) of \(cases) measured"
  }

  /// Each case in a place of its own, as the engine reads them from one array.
  private func spread(_ input: EvaluationCase, over cases: Int) -> [EvaluationCase] {
    var evidence: [Evidence] = []
    for person in 0..<cases {
      for var row in input.evidence {
        row.person = Int32(person)
        evidence.append(row)
      }
    }
    let size = input.evidence.count
    return (0..<cases).map { person in
      var one = input
      one.evidence = evidence[(person * size)..<((person + 1) * size)]
      return one
    }
  }

  private static let competency = Competency(
    code: "M.01",
    title: "Integritas",
    definition: "",
    levels: (1...5).map { level in
      CompetencyLevel(
        level: FixedDecimal(level),
        title: "",
        description: "",
        indicators: (1...3).map { Indicator(code: "\(level).\($0)", text: "") }
      )
    }
  )

  private static func nanoseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
