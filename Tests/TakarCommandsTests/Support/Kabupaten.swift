import Foundation
import Testing

/// The example institution in a database of a test's own: imported and scored once, then copied.
enum Kabupaten {
  static let mapping = "pemetaan-2026"
  static let filling = "pengisian-2026"

  /// Some of the people whom the example's README lists.
  enum Person {
    static let exactlySeventyEight = "198911022014111955"
    static let disputed = "198104152006091959"
    static let settled = "197111061992092958"
    static let unmeasured = "197709272002071907"
    static let withoutEvidence = "198101142005112928"
    static let settledInFilling = "198906202012011905"
    static let withTwoJobs = "197301141999062906"
    static let fewRaters = "198012282006101911"
  }

  /// A folder of its own with both events scored.
  static func scored() throws -> TestFolder { try TestFolder(copying: try prepared.get()) }

  static func path(_ name: String) -> String { Project.path("Examples/kabupaten/\(name)") }

  /// Every civil servant number of the example.
  static func numbers() throws -> [String] {
    try Project.text("Examples/kabupaten/employees.csv").split(separator: "\n").dropFirst()
      .map { String($0.prefix { $0 != "," }) }
  }

  /// Both events with their participants, and no evidence yet.
  static func registered() throws -> TestFolder { try TestFolder(copying: try people.get()) }

  private static let people = Result { try register() }
  private static let prepared = Result { try score() }

  private static func register() throws -> TestFolder {
    let folder = try TestFolder(sharedAs: "registered")
    try run(folder, ["init", "--bare"])
    try run(folder, ["import", "employees", path("employees.csv")])
    try hold(mapping, rubric: "asn-combined", purpose: "mapping", date: "2026-03-31", in: folder)
    try hold(filling, rubric: "asn-assessment-center-complex", purpose: "filling", date: "2026-06-30", in: folder)
    return folder
  }

  private static func score() throws -> TestFolder {
    let folder = try TestFolder(copying: try people.get(), sharedAs: "scored")
    for event in [mapping, filling] {
      try run(folder, ["import", "evidence", path("evidence-\(event).csv"), "--event", event])
      try run(folder, ["score", "--event", event])
    }
    return folder
  }

  private static func hold(_ event: String, rubric: String, purpose: String, date: String, in folder: TestFolder) throws
  {
    let definitions = ["--rubrics", Project.path("Rubrics"), "--rubrics", path("Rubrics")]
    let words = ["event", "create", event, "--rubric", rubric, "--purpose", purpose, "--date", date]
    try run(folder, words + definitions)
    try run(folder, ["import", "participants", path("participants-\(event).csv"), "--event", event])
  }

  private static func run(_ folder: TestFolder, _ words: [String]) throws {
    let outcome = try folder.takar.run(words)
    try #require(outcome.status == 0, "takar \(words.joined(separator: " ")): \(outcome.errors)")
  }
}
