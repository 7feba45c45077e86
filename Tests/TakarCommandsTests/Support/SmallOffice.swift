import Testing

/// The smallest institution with every kind of thing in it, founded once and copied for each test.
///
/// Three managerial competencies at level 3 for the job `job` and at level 2 for the job `junior`; the event `e1`
/// of 2026-03-31 (`filling`) takes levels by `bei` and `lgd`.
enum SmallOffice {
  static let people = ["199001012015011991", "199001012015011992", "199001012015011993"]
  static let codes = ["M.01", "M.02", "M.03"]
  static let header = "nip,competency,method,assessor,value,date"

  /// A folder with definitions, database, three people and the event `e1`; no evidence yet.
  static func founded() throws -> TestFolder { try TestFolder(copying: try prepared.get()) }

  /// The same with everybody rated 3 for each competency by A, and scored.
  static func scored() throws -> TestFolder { try TestFolder(copying: try rated.get()) }

  /// Rows of ratings: all people, all codes.
  static func ratings(_ value: String, by assessor: String = "A", method: String = "bei") -> [String] {
    people.flatMap { person in codes.map { "\(person),\($0),\(method),\(assessor),\(value),2026-03-30" } }
  }

  /// Imports rows of evidence into the event.
  static func rate(_ rows: [String], in folder: TestFolder, event: String = "e1", as name: String) throws {
    try folder.write(([header] + rows).map { $0 + "\n" }.joined(), to: name)
    try succeed(folder, "import", "evidence", name, "--event", event)
  }

  static func succeed(_ folder: TestFolder, _ words: String...) throws {
    let outcome = try folder.takar.run(words)
    try #require(outcome.status == 0, "takar \(words.joined(separator: " ")): \(outcome.errors)")
  }

  private static let prepared = Result { try found() }
  private static let rated = Result { try scoredOnce() }

  private static func found() throws -> TestFolder {
    let folder = try TestFolder(sharedAs: "small")
    let institution = Institution(parts: [Institution.Part(kind: "managerial", required: ["3", "3", "3"])])
    try institution.write(to: folder)
    try folder.write(junior, to: "Rubrics/junior.yaml")
    let rows = people.enumerated().map { "\($1),Orang \($0 + 1),Unit Uji,Analis,job,2025-01-01\n" }
    try folder.write("nip,name,unit,position,standard,effective\n" + rows.joined(), to: "people.csv")
    try succeed(folder, "init")
    try succeed(folder, "import", "employees", "people.csv")
    try succeed(folder, "event", "create", "e1", "--rubric", "r", "--purpose", "filling", "--date", "2026-03-31")
    return folder
  }

  private static func scoredOnce() throws -> TestFolder {
    let folder = try TestFolder(copying: try prepared.get(), sharedAs: "small-scored")
    try rate(ratings("3"), in: folder, as: "first.csv")
    try succeed(folder, "score", "--event", "e1")
    return folder
  }

  private static let junior = """
    takar: standard/1
    id: junior
    title: Jabatan pemula
    version: "1"
    basis: [{regulation: Uji, certainty: practice}]
    requires: [{competency: M.01, level: 2}, {competency: M.02, level: 2}, {competency: M.03, level: 2}]

    """
}
