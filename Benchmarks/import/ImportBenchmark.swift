import Assessment
import AssessmentStore
import Glibc

/// How many ratings a second go into the tables and come out again, with the durability of the real thing.
///
/// `import-benchmark FOLDER [MILLIONS]`; leaves its database in the folder.
@main struct ImportBenchmark {
  private static let ratingsPerPerson = 45

  private let store: Store
  private let ratings: SyntheticRatings
  private let persons: Int32

  static func main() throws {
    let arguments = CommandLine.arguments
    let millions = arguments.count > 2 ? Int(arguments[2]) ?? 5 : 5
    let path = "\(arguments.count > 1 ? arguments[1] : ".")/import-benchmark-\(millions).db"
    let benchmark = try ImportBenchmark(path: path, persons: Int32(millions * 1_000_000 / ratingsPerPerson))
    try benchmark.measureWriting()
    try benchmark.measureReading()
    try benchmark.store.close()
  }

  private init(path: String, persons: Int32) throws {
    self.persons = persons
    ratings = SyntheticRatings()
    store = try Store.create(at: path)
    let rubric = DefinitionPin(kind: .rubric, id: "r", version: "1", digest: "sha256:r")
    try store.save([StoredDefinition(pin: rubric, canonical: [], original: [], source: "r.yaml")])
    let event = AssessmentEvent(id: "e", rubric: rubric, purpose: "mapping", date: SyntheticRatings.day)
    try store.create(event, pins: [])
  }

  private func measureWriting() throws {
    let employees = SyntheticRatings.employees(Int(persons))
    try report("employees", employees.count) { try store.importEmployees(employees, from: ImportSource(name: "-")) }
    guard case .begun(let session) = try store.beginImport(into: "e", from: ImportSource(name: "-")) else { return }
    var total = Cost()
    var longest = Duration.zero
    for first in stride(from: Int32(1), through: persons, by: 2222) {
      let rows = ratings.rows(of: first..<min(first + 2222, persons + 1))
      let cost = try Cost(of: { try session.append(rows, symbols: ratings.symbols) })
      total += cost
      longest = max(longest, cost.elapsed)
    }
    total += try Cost(of: { try session.seal() })
    print("longest chunk: \(longest)")
    report("ratings in", session.rows, total)
    try report("checkpoints", 1) { try store.checkpoint() }
  }

  private func measureReading() throws {
    let view = try store.evidence(of: ["e"])
    var count = 0
    let cost = try Cost(of: {
      let people = try view.people(in: "e")
      for start in stride(from: 0, to: people.count, by: 500) {
        let batch = try view.batch(in: "e", of: people[start..<min(start + 500, people.count)])
        count += batch.people.reduce(0) { $0 + $1.evidence.count }
      }
    })
    report("ratings out", count, cost)
    try report("views of one person", 1) { _ = try store.evidence(of: persons / 2, in: "e") }
    let rows = ratings.rows(of: 1..<2223)
    let check = try store.checkDuplicates(in: "e")
    try report("ratings compared", rows.count) {
      _ = try check.duplicates(of: rows, symbols: ratings.symbols, limit: .max)
    }
  }

  private func report(_ name: String, _ count: Int, _ body: () throws -> Void) rethrows {
    report(name, count, try Cost(of: body))
  }

  private func report(_ name: String, _ count: Int, _ cost: Cost) {
    func rate(_ duration: Duration) -> String {
      let microseconds = duration / .microseconds(1)
      return "\(Int(microseconds) / 1000) ms = \(Int(Double(count) * 1_000_000 / microseconds)) a second"
    }
    print("\(name): \(count) in \(rate(cost.elapsed)); of the processor \(rate(cost.processor))")
  }
}

/// Time on the wall, and time of the processor alone: on a busy machine the second tells more.
struct Cost {
  var elapsed = Duration.zero
  var processor = Duration.zero

  init() {}

  init(of body: () throws -> Void) rethrows {
    let before = Cost.processorTime()
    elapsed = try ContinuousClock().measure(body)
    processor = Cost.processorTime() - before
  }

  static func += (left: inout Cost, right: Cost) {
    left.elapsed += right.elapsed
    left.processor += right.processor
  }

  private static func processorTime() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
